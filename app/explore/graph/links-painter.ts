// Paints links in WebGL below the nodes: lines of their evidence's width, in dashes where their style says so, the first on top.
import { loadFragmentShader, loadProgram, loadVertexShader } from 'sigma/rendering'
import { LINE } from './lines.ts'

const VERTEX = /* glsl */ `
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
  v_half = max(a_width / u_sizeRatio, 0.7) / 2.0;
  v_color = vec4(a_color.rgb, a_color.a * bias);
  v_across = a_corner.y * (v_half + 1.0);
  v_along = a_corner.x * span / pixel;
  v_dashed = a_dashed;
  vec2 position = a_start + a_corner.x * delta + normal * v_across * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;
uniform float u_pixelRatio;

const float gap = 3.5;

void main(void) {
  float beside = v_half - abs(v_across);
  float cover = clamp(0.5 + beside * u_pixelRatio, 0.0, 1.0);
  float place = mod(v_along, v_dashed + gap);
  float inDash = clamp(0.5 + min(place, v_dashed - place) * u_pixelRatio, 0.0, 1.0);
  float alpha = v_color.a * cover * (v_dashed > 0.5 ? inDash : 1.0);
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
  readonly load: (lines: Float32Array) => void
  /** Takes line `at` anew from the lines that were loaded. */
  readonly change: (lines: Float32Array, at: number) => void
  /** Paints the lines `from` to `to`, under all that the canvas shows. */
  readonly paint: (lens: Lens, from: number, to: number) => void
}

const ATTRIBUTES = [
  ['a_start', 2, 0],
  ['a_end', 2, 8],
  ['a_width', 1, 16],
  ['a_dashed', 1, 20],
] as const
const COLOUR_AT = 24

export function linksPainter(gl: WebGL2RenderingContext): LinksPainter {
  const program = loadProgram(gl, [loadVertexShader(gl, VERTEX), loadFragmentShader(gl, FRAGMENT)])
  const corners = gl.createBuffer()
  const buffer = gl.createBuffer()
  const attribute = (name: string) => gl.getAttribLocation(program, name)
  const uniform = (name: string) => gl.getUniformLocation(program, name)
  // Attributes of our own, beside those that sigma sets for its nodes.
  const attributes = gl.createVertexArray()
  gl.bindVertexArray(attributes)
  gl.bindBuffer(gl.ARRAY_BUFFER, corners)
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 1, 0, -1, 1, 1, 1, -1]), gl.STATIC_DRAW)
  gl.enableVertexAttribArray(attribute('a_corner'))
  gl.vertexAttribPointer(attribute('a_corner'), 2, gl.FLOAT, false, 0, 0)
  for (const name of ['a_start', 'a_end', 'a_width', 'a_dashed', 'a_color']) {
    gl.enableVertexAttribArray(attribute(name))
    gl.vertexAttribDivisor(attribute(name), 1)
  }
  gl.bindVertexArray(null)
  return {
    load(lines) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, lines, gl.DYNAMIC_DRAW)
    },
    change(lines, at) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferSubData(gl.ARRAY_BUFFER, at * LINE * 4, lines, at * LINE, LINE)
    },
    paint(lens, from, to) {
      if (to <= from) return
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL, not React
      gl.useProgram(program)
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
      gl.enable(gl.BLEND)
      // What comes later goes under what is there: the strongest links can be shown first and stay on top.
      gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE)
      gl.bindVertexArray(attributes)
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      const stride = LINE * 4
      for (const [name, size, at] of ATTRIBUTES)
        gl.vertexAttribPointer(attribute(name), size, gl.FLOAT, false, stride, from * stride + at)
      gl.vertexAttribPointer(attribute('a_color'), 4, gl.UNSIGNED_BYTE, true, stride, from * stride + COLOUR_AT)
      gl.uniformMatrix3fv(uniform('u_matrix'), false, lens.matrix)
      gl.uniform1f(uniform('u_sizeRatio'), lens.sizeRatio)
      gl.uniform1f(uniform('u_correctionRatio'), lens.correctionRatio)
      gl.uniform1f(uniform('u_pixelRatio'), lens.pixelRatio)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, to - from)
      gl.bindVertexArray(null)
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    },
  }
}
