// Paints a sheet as PNG, at twice its size so that print and large screens get crisp letters.
import { DASHES, fontOf, HALO, type Mark, type Sheet } from './sheet.ts'

const SCALE = 2

export async function sheetPng(sheet: Sheet): Promise<Blob> {
  const { width, height, ground, frame, around } = sheet
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser offers no canvas to paint on; take the SVG')
  await facesReady(sheet)
  pen.scale(SCALE, SCALE)
  pen.lineJoin = 'round'
  pen.fillStyle = ground
  pen.fillRect(0, 0, width, height)
  pen.save()
  pen.beginPath()
  pen.rect(0, frame.y, width, frame.height)
  pen.clip()
  for (const mark of frame.marks) draw(pen, mark)
  pen.restore()
  for (const mark of around) draw(pen, mark)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large; take the SVG')))),
  )
}

/** Words painted before their typeface has come would be painted in another. */
const facesReady = ({ frame, around }: Sheet) =>
  Promise.all(
    [...frame.marks, ...around].flatMap((mark) =>
      mark.mark === 'text' ? [document.fonts.load(fontOf(mark), mark.text)] : [],
    ),
  )

function draw(pen: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.mark === 'line') {
    pen.strokeStyle = mark.colour
    pen.lineWidth = mark.width
    pen.setLineDash(mark.dashed ? [...DASHES] : [])
    pen.beginPath()
    pen.moveTo(...mark.from)
    pen.lineTo(...mark.to)
    pen.stroke()
  } else if (mark.mark === 'path') {
    const path = new Path2D(mark.path)
    pen.setLineDash([])
    if (mark.fill !== undefined) {
      pen.fillStyle = mark.fill
      pen.fill(path)
    }
    if (mark.stroke !== undefined) {
      pen.strokeStyle = mark.stroke
      pen.lineWidth = mark.width ?? 1
      pen.stroke(path)
    }
  } else {
    pen.setLineDash([])
    pen.font = fontOf(mark)
    pen.textAlign = mark.anchor === 'middle' ? 'center' : 'left'
    if (mark.halo !== undefined) {
      pen.strokeStyle = mark.halo
      pen.lineWidth = HALO
      pen.strokeText(mark.text, mark.x, mark.y)
    }
    pen.fillStyle = mark.colour
    pen.fillText(mark.text, mark.x, mark.y)
  }
}
