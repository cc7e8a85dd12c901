// leitmotif codebook: checks the codebook, takes it out as SKOS and in again, and suggests what it lacks.
import { Command } from 'commander'
import { codebookCheck } from './codebook-check.ts'
import { codebookExport } from './codebook-export.ts'
import { codebookImport } from './codebook-import.ts'
import { codebookSuggest } from './codebook-suggest.ts'

export const codebookCommand = (): Command =>
  new Command('codebook')
    .description('check the codebook, exchange it as SKOS, or look for notions that it lacks')
    .addCommand(codebookCheck())
    .addCommand(codebookExport())
    .addCommand(codebookImport())
    .addCommand(codebookSuggest())
