// Paints links in WebGL below the nodes: lines of their evidence's width, in dashes where their style says so, the first on top.
import { loadFragmentShader, loadProgram, loadVertexShader } from 'sigma/rendering'
import { LINE } from './lines.ts'

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dashed;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;

const float bias = 255.0 / 254.0;

void main() {
  // Measured in pixels: one is two correction ratios wide.
  float pixel = 2.0 * u_correctionRatio;
  vec2 delta = a_end - a_start;
  float span = max(length(delta), 1e-9);
  vec2 normal = vec2(-delta.y, delta.x) / span;
  float width = a_width / u_sizeRatio;
  v_half = max(width, 0.7) / 2.0;
  // What is thinner than a pixel shows is fainter instead.
  v_color = vec4(a_color.rgb, a_color.a * bias * min(width / 0.7, 1.0));
  v_across = a_corner.y * (v_half + 1.0);
  v_along = a_corner.x * span / pixel;
  v_dashed = a_dashed;
  vec2 position = a_start + a_corner.x * delta + normal * v_across * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
}`

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;
uniform float u_pixelRatio;

const float gap = 3.5;
const float least = 4.0 / 255.0;

void main(void) {
  float beside = v_half - abs(v_across);
  float cover = clamp(0.5 + beside * u_pixelRatio, 0.0, 1.0);
  float place = mod(v_along, v_dashed + gap);
  float inDash = clamp(0.5 + min(place, v_dashed - place) * u_pixelRatio, 0.0, 1.0);
  float alpha = v_color.a * cover * (v_dashed > 0.5 ? inDash : 1.0);
  // Fainter than the screen has steps for: a point here and there, else thousands would add up to nothing or to rings.
  float noise = fract(52.98 * fract(dot(gl_FragCoord.xy, vec2(0.0671, 0.00584)) + 0.37 * v_along));
  if (alpha < least) alpha = noise * least < alpha ? least : 0.0;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}`

/** What the lines are seen through, as sigma tells it of a frame. */
export interface Lens {
  readonly matrix: Float32Array
  readonly sizeRatio: number
  readonly correctionRatio: number
  readonly pixelRatio: number
}

export interface LinksPainter {
  /** Paints the lines `from` to `to`, at most `MOST` of them, under all that the canvas shows. */
  readonly paint: (lens: Lens, lines: Float32Array, from: number, to: number) => void
}

/** So many lines are painted at once. */
export const MOST = 16_384

const ATTRIBUTES = [
  ['a_start', 2],
  ['a_end', 2],
  ['a_width', 1],
  ['a_dashed', 1],
  ['a_color', 4],
  ['a_corner', 2],
] as const
/** Numbers of a corner: those of its line, then which corner it is. */
const VERTEX = LINE + 2
const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
] as const

/** Each line four times, with its corners: without a graphics card, lines of one draw cost a tenth of as many instances. */
function cornersOf(lines: Float32Array, from: number, to: number, into: Float32Array): Float32Array {
  let at = 0
  for (let line = from * LINE; line < to * LINE; line += LINE)
    for (const [along, beside] of CORNERS) {
      for (let n = 0; n < LINE; n++) into[at++] = lines[line + n] ?? 0
      into[at++] = along
      into[at++] = beside
    }
  return into.subarray(0, at)
}

/** Two triangles between the four corners of each line. */
const triangles = (): Uint32Array =>
  Uint32Array.from({ length: 6 * MOST }, (_, i) => 4 * Math.floor(i / 6) + ([0, 1, 2, 2, 1, 3][i % 6] ?? 0))

export function linksPainter(gl: WebGL2RenderingContext): LinksPainter {
  const program = loadProgram(gl, [loadVertexShader(gl, VERTEX_SHADER), loadFragmentShader(gl, FRAGMENT_SHADER)])
  const uniform = (name: string) => gl.getUniformLocation(program, name)
  const room = new Float32Array(MOST * CORNERS.length * VERTEX)
  const buffer = gl.createBuffer()
  // Attributes of our own, beside those that sigma sets for its nodes.
  const attributes = gl.createVertexArray()
  gl.bindVertexArray(attributes)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles(), gl.STATIC_DRAW)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  let offset = 0
  for (const [name, size] of ATTRIBUTES) {
    const place = gl.getAttribLocation(program, name)
    const isColour = size === 4
    gl.enableVertexAttribArray(place)
    gl.vertexAttribPointer(place, size, isColour ? gl.UNSIGNED_BYTE : gl.FLOAT, isColour, VERTEX * 4, offset)
    offset += isColour ? 4 : 4 * size
  }
  gl.bindVertexArray(null)
  return {
    paint(lens, lines, from, to) {
      if (to <= from) return
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL, not React
      gl.useProgram(program)
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
      gl.enable(gl.BLEND)
      // What comes later goes under what is there: the strongest links can be shown first and stay on top.
      gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE)
      gl.bindVertexArray(attributes)
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, cornersOf(lines, from, to, room), gl.DYNAMIC_DRAW)
      gl.uniformMatrix3fv(uniform('u_matrix'), false, lens.matrix)
      gl.uniform1f(uniform('u_sizeRatio'), lens.sizeRatio)
      gl.uniform1f(uniform('u_correctionRatio'), lens.correctionRatio)
      gl.uniform1f(uniform('u_pixelRatio'), lens.pixelRatio)
      gl.drawElements(gl.TRIANGLES, 6 * (to - from), gl.UNSIGNED_INT, 0)
      gl.bindVertexArray(null)
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    },
  }
}
