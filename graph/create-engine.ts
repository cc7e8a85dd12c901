// Creates the engine: every question is checked at this border, then answered from the collection as the store has it now.

import type { z } from 'zod'
import type { FrameScheme } from '#lib/frames/scheme'
import { type Arranging, arranger } from './arranger.ts'
import { openCodebook } from './codebook/browse.ts'
import { type CodebookSource, noCodebook } from './codebook/entries.ts'
import { type Collection, follow } from './collection.ts'
import { type Exchange, openExchange } from './compare/exchange.ts'
import { forgetKnown, knownAhead } from './compare/known.ts'
import type { Characters } from './compare/sizes.ts'
import { type Counting, startCounting } from './counting.ts'
import type { Engine } from './engine.ts'
import { evidence } from './evidence.ts'
import { exportGraph } from './export/export-graph.ts'
import { openSchemes } from './frames/schemes.ts'
import { inTurns } from './in-turns.ts'
import { type NameIndex, nameIndex } from './names.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { ProblemError } from './problem.ts'
import { claims } from './query/claims.ts'
import { codebook } from './query/codebook.ts'
import { codebookEntry } from './query/codebook-entry.ts'
import { compare } from './query/compare.ts'
import { curation } from './query/curation.ts'
import { doc } from './query/doc.ts'
import { docs } from './query/docs.ts'
import { duplicates } from './query/duplicates.ts'
import { entities } from './query/entities.ts'
import { entity } from './query/entity.ts'
import { facets } from './query/facets.ts'
import { framePassages } from './query/frame-passages.ts'
import { frames } from './query/frames.ts'
import { graph } from './query/graph.ts'
import { health } from './query/health.ts'
import { path } from './query/path.ts'
import { search } from './query/search.ts'
import { sketch } from './query/sketch.ts'
import { suggestions } from './query/suggestions.ts'
import type { Store } from './store.ts'
import { problemFrom } from './store-problem.ts'
import type { Watching } from './watching.ts'
import { calls } from './wire/calls.ts'

/** How often a question is put anew because the store changed while it was being answered. */
const TRIES = 5
/** A content that stays so long has worked out what its comparisons will need, ms. */
const QUIET = 300

/**
 * `arranging` says who arranges large graphs and who keeps what was arranged; the engine itself only reads the store.
 * `source` is the codebook, read when it is first asked for; `schemes` are those of frame functions, the usual one first;
 * `briefly` exchanges labels aside where that takes a moment, which without it is done here; `newest` follows the store.
 */
export function createEngine(
  store: Store,
  arranging: Arranging,
  source: CodebookSource = noCodebook,
  schemes: readonly FrameScheme[] = [],
  briefly: Exchange | undefined = undefined,
  newest: () => Promise<Collection> = follow(store),
): Engine {
  const framing = openSchemes(schemes)
  const exchange = openExchange()
  const book = openCodebook(source.entries)
  const arrangementOf = arranger(store, arranging)
  let counting: Counting | undefined
  let ahead: ReturnType<typeof inTurns> | undefined
  let names: { of: Collection['table']; index: Promise<NameIndex> } | undefined

  const now = async (): Promise<Counting> => {
    const collection = await newest()
    if (counting?.collection !== collection) {
      // Who still holds the collection, as a job does to tell what changed, compares nothing in it.
      if (counting) forgetKnown(counting.collection)
      counting = startCounting(collection)
      ahead?.callOff()
      ahead = inTurns(knownAhead(collection), QUIET)
    }
    return counting
  }
  /** Made anew when entities change, from the one before, which may still be in the making: under many changes all is read once. */
  const namesOf = ({ collection: { table } }: Counting): Promise<NameIndex> => {
    if (names?.of !== table) {
      const before = names?.index.catch(() => undefined)
      names = { of: table, index: Promise.resolve(before).then((known) => nameIndex(table.entities, known)) }
    }
    return names.index
  }
  const namesFor = async (text: string, here: Counting): Promise<NameIndex | undefined> =>
    text.trim() === '' ? undefined : namesOf(here)
  /** For answers that read the store besides: both must be of one revision. @throws ProblemError 503 when it never stays */
  const settled = async <Answer>(answer: (counting: Counting) => Promise<Answer>): Promise<Answer> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = await now()
      const said = await answer(before)
      if ((await store.revision()) === before.collection.revision) return said
    }
    throw new ProblemError(503, 'the collection is changing faster than this can be answered; try again in a moment')
  }

  // Each holds counts of its own; those that exchange labels for a minute hold up none that take a second.
  const [comparing, exchanging, framesReading] = [oneAfterTheOther(), oneAfterTheOther(), oneAfterTheOther()]
  const findingPaths = oneAfterTheOther()

  /** Read when they are first asked for: most comparisons need none. */
  const lengths = new WeakMap<Collection, Characters>()
  const withCharacters = async () => {
    const found = await settled(async (here) => ({
      here,
      characters: lengths.get(here.collection) ?? (await store.characters()),
    }))
    lengths.set(found.here.collection, found.characters)
    return found
  }

  return {
    health: question(calls.health.input, async () => health(await now(), store.address)),
    docs: question(calls.docs.input, async (asked) => docs(await now(), asked)),
    doc: question(calls.doc.input, (asked) => settled((here) => doc(here, store, asked))),
    entities: question(calls.entities.input, async (asked) => {
      const here = await now()
      return entities(here, await namesFor(asked.q, here), asked)
    }),
    entity: question(calls.entity.input, async (asked) => entity(await now(), asked)),
    search: question(calls.search.input, (asked) =>
      settled(async (here) => search(here, await namesFor(asked.q, here), store, asked)),
    ),
    facets: question(calls.facets.input, async (asked) => facets(await now(), asked)),
    graph: question(calls.graph.input, async (asked) => {
      const here = await now()
      const answer = graph(here, await arrangementOf(here), asked)
      // Who looks at a picture searches in it next; what fails here is told to who does.
      namesOf(here).catch(() => undefined)
      return answer
    }),
    evidence: question(calls.evidence.input, (asked) => settled((here) => evidence(here, store, asked))),
    path: question(calls.path.input, (asked, watching) =>
      findingPaths(async () => path(await now(), asked), watching?.signal),
    ),
    export: question(calls.export.input, async (asked) => exportGraph(await now(), asked)),
    claims: question(calls.claims.input, (asked) => settled((here) => claims(here, store, asked))),
    sketch: question(calls.sketch.input, (asked) => settled((here) => sketch(here, store, asked))),
    compare: question(calls.compare.input, (asked, watching) => {
      const turn = asked.permutations === undefined ? comparing : exchanging
      return turn(async () => {
        const { here, characters } =
          asked.exposure === 'characters' ? await withCharacters() : { here: await now(), characters: undefined }
        return compare(here, asked, { exchange, briefly, characters, watching })
      }, watching?.signal)
    }),
    frames: question(calls.frames.input, (asked, watching) =>
      framesReading(() => settled((here) => frames(here, store, framing, asked, briefly)), watching?.signal),
    ),
    framePassages: question(calls.framePassages.input, (asked) =>
      settled((here) => framePassages(here, store, framing, asked)),
    ),
    codebook: question(calls.codebook.input, async (asked) => codebook(await now(), await book(), asked)),
    codebookEntry: question(calls.codebookEntry.input, async (asked) =>
      codebookEntry(await now(), await book(), asked),
    ),
    codebookFile: question(calls.codebookFile.input, ({ format }) => source.print(format)),
    suggestions: question(calls.suggestions.input, async (asked) => suggestions(await now(), source, asked)),
    curation: question(calls.curation.input, () => settled((here) => curation(here, store))),
    duplicates: question(calls.duplicates.input, async (asked) => duplicates(await now(), asked)),
  }
}

/** Reads what is asked as the wire's schema says, answers, and tells what went wrong as a problem. */
function question<Input extends z.ZodType, Answer>(
  input: Input,
  answer: (asked: z.output<Input>, watching: Watching | undefined) => Promise<Answer>,
): (ask: z.input<Input>, watching?: Watching) => Promise<Answer> {
  return async (ask, watching) => {
    const asked = input.safeParse(ask)
    if (!asked.success) throw misread(asked.error)
    try {
      return await answer(asked.data, watching)
    } catch (error) {
      throw problemFrom(error)
    }
  }
}

const misread = (error: z.ZodError): ProblemError =>
  new ProblemError(400, error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
