// Writes a sheet as SVG: the same sheet gives the same bytes, and no word of a document can become part of the markup.
import { escapedXml } from '#lib/xml-text'
import { DASHES, FACES, HALO, type Mark, type Sheet } from './sheet.ts'

const n = (value: number): string => String(Math.round(value * 100) / 100)

/** rgba() is not in SVG 1.1, which other programs read: colour and opacity apart. */
function paint(property: 'fill' | 'stroke', colour: string | undefined): string {
  if (colour === undefined) return property === 'fill' ? ' fill="none"' : ''
  const found = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/.exec(colour)
  if (!found) return ` ${property}="${escapedXml(colour)}"`
  const hex = found.slice(1, 4).map((value) => Number(value).toString(16).padStart(2, '0'))
  return ` ${property}="#${hex.join('')}" ${property}-opacity="${found[4]}"`
}

function written(mark: Mark): string {
  if (mark.mark === 'line') {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to]
    const dashes = mark.dashed ? ` stroke-dasharray="${DASHES.join(' ')}"` : ''
    return `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}"${paint('stroke', mark.colour)} stroke-width="${n(mark.width)}"${dashes}/>`
  }
  if (mark.mark === 'path') {
    const width = mark.width === undefined ? '' : ` stroke-width="${n(mark.width)}"`
    const look = `<path d="${mark.path}"${paint('fill', mark.fill)}${paint('stroke', mark.stroke)}${width}`
    return mark.name === undefined ? `${look}/>` : `${look}><title>${escapedXml(mark.name)}</title></path>`
  }
  const { text, x, y, face, size, weight, colour, anchor, halo } = mark
  const place = `x="${n(x)}" y="${n(y)}" font-family="${FACES[face]}" font-size="${size}" font-weight="${weight}"`
  const under = halo === undefined ? '' : `${paint('stroke', halo)} stroke-width="${HALO}" paint-order="stroke"`
  return `<text ${place} text-anchor="${anchor}"${paint('fill', colour)}${under}>${escapedXml(text)}</text>`
}

export function sheetSvg({ width, height, ground, lang, title, description, frame, around }: Sheet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escapedXml(lang)}" role="img" aria-labelledby="title description" stroke-linejoin="round">
<title id="title">${escapedXml(title)}</title>
<desc id="description">${escapedXml(description)}</desc>
<clipPath id="frame"><rect y="${n(frame.y)}" width="${width}" height="${n(frame.height)}"/></clipPath>
<rect width="${width}" height="${height}"${paint('fill', ground)}/>
<g clip-path="url(#frame)">
${frame.marks.map(written).join('\n')}
</g>
${around.map(written).join('\n')}
</svg>
`
}
