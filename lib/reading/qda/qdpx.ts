// REFI-QDA projects (.qdpx) as NVivo, MAXQDA, ATLAS.ti and others write them: each source with text is a doc, its codings come with it.
import { z } from 'zod'
import type { Coding } from '../../coding.ts'
import { type EntityId, entityId } from '../../entity.ts'
import { type Archive, openArchive } from '../archive/archive.ts'
import type { ReadInside } from '../archive/zip.ts'
import { type Container, readContained } from '../container.ts'
import { checkSize, decode } from '../decode.ts'
import { type Reading, refusedBy } from '../reading.ts'
import { inOneLine, refuse } from '../refusal.ts'
import { metaOf, type SaidMeta, saidFields } from '../said-meta.ts'
import { type Code, type Project, plainGuid, readProject, type Source } from './project.ts'

const PROJECT = 'project.qde'
const SAVE = 'Export the project anew (REFI-QDA, .qdpx), with its sources inside, and add that.'
/** How our own exports say which entity a code is, and what is known of a document. */
const OWN = 'leitmotif: '

export async function readQdpx(bytes: Uint8Array, whole: Container, read: ReadInside): Promise<Reading[]> {
  const { limits } = whole
  checkSize(bytes, limits.file, 'Split the project into several.')
  const archive = await openArchive(bytes, limits)
  const head = await archive.read(PROJECT)
  if (!head) return refuse(`it is an archive, but no REFI-QDA project: there is no ${PROJECT} in it`, SAVE)
  const project = readProject(decode(head, limits.unpacked, 'utf-8').text, limits)
  if (project.sources.length === 0) refuse('there is no source in the project', 'Add a project with documents in it.')
  const readings: Reading[] = []
  for (const [at, source] of project.sources.entries()) {
    const place = `/${inOneLine(source.name.replace(/[\\/]/g, ' ')).trim() || at + 1}`
    try {
      readings.push(...(await readSource(source, place, { project, archive, whole, read })))
    } catch (error) {
      readings.push(refusedBy(error, whole.file + place, whole.place + place))
    }
  }
  return readings
}

interface World {
  readonly project: Project
  readonly archive: Archive
  readonly whole: Container
  readonly read: ReadInside
}

async function readSource(source: Source, place: string, world: World): Promise<Reading[]> {
  const { archive, whole, read } = world
  const said = { ...(source.name.trim() !== '' && { title: source.name.trim() }), ...saidBy(source), ...whole.said }
  const plain = source.content === undefined ? await fileOf(source.plain, archive) : bytesOf(source.content)
  if (!plain) {
    // Without a text of its own, what it was made from is read, in which nothing is coded by place.
    const original = await fileOf(source.file, archive)
    if (!original || !/^(Text|PDF)$/.test(source.kind))
      return refuse(`it is a source of the kind ${source.kind} without a text`, 'Add its text by itself.')
    const inside = { ...whole, file: whole.file + place, place: whole.place + place }
    return read({ name: source.file ?? '', bytes: original, meta: said }, inside)
  }
  const { text, encoding } = decode(plain, whole.limits.text, 'utf-8')
  const codings = codingsOf(source, text, world.project)
  const draft = () => ({ text, format: 'txt' as const, encoding })
  const reading = await readContained({ ...whole, said: {} }, { at: place, content: plain, said, draft })
  return ['refused' in reading ? reading : { ...reading, codings }]
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of the project by its address; undefined for none. @throws RefusalError for what lies outside or is not there */
async function fileOf(address: string | undefined, archive: Archive): Promise<Uint8Array | undefined> {
  if (address === undefined || address.trim() === '') return undefined
  const name = /^internal:\/\/(.+)$/.exec(address)?.[1]
  if (name === undefined) return refuse(`it lies outside of the project, at ${address.slice(0, 200)}`, SAVE)
  const wanted = `sources/${name}`.toLowerCase()
  const entry = archive.entries.find((one) => one.name.toLowerCase() === wanted)
  return entry ? entry.read() : refuse(`the project has no file ${name.slice(0, 200)}`, SAVE)
}

function codingsOf({ name, selections }: Source, text: string, { codes, users }: Project): Coding[] {
  const offsetOf = utf16In(text, selections.flatMap(({ start, end }) => [start, end])) // biome-ignore format: one call
  return selections.flatMap(({ start, end, by, codes: coded }) => {
    const [from, to] = [offsetOf.get(start), offsetOf.get(end)]
    if (from === undefined || to === undefined)
      return refuse(`a passage coded in it, ${start} to ${end}, lies outside of its text`, SAVE)
    return coded.map((guid) => {
      const code = codes.get(guid)
      if (!code) return refuse(`a passage of "${name}" is coded with a code that the project does not have`, SAVE)
      return { start: from, end: to, code: code.name, entity: entityBy(code), by: users.get(plainGuid(by)) || null }
    })
  })
}

/** The offset in UTF-16 of each place counted in code points; none for one behind the end. */
function utf16In(text: string, places: readonly number[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  let point = 0
  let offset = 0
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    for (; point < place && offset < text.length; point++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
    if (point === place) offsets.set(place, offset)
  }
  return offsets
}

/** What our own export wrote into a description; undefined in that of anybody else. */
function ownIn(description: string): unknown {
  if (!description.startsWith(OWN)) return undefined
  try {
    return JSON.parse(description.slice(OWN.length))
  } catch {
    return undefined
  }
}

function entityBy({ description }: Code): EntityId | undefined {
  const id = z.object({ entity: z.string() }).safeParse(ownIn(description)).data?.entity
  try {
    return id === undefined ? undefined : entityId(id)
  } catch {
    return undefined
  }
}

function saidBy({ description }: Source): SaidMeta {
  const said = saidFields.safeParse(ownIn(description))
  return said.success ? metaOf(said.data) : {}
}
