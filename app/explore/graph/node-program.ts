// Draws a node in WebGL as the shape of its kind with a thin border of the ground, all kinds in one pass.
import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { EdgeData, NodeData } from './node-data.ts'

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  // A triangle around the shape, measured in pixels: one is two correction ratios wide.
  float radius = a_size / u_sizeRatio;
  vec2 corner = 2.0 * (radius * 1.4 + min(2.0, 1.0 + 0.5 * radius)) * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * 2.0 * u_correctionRatio, 1)).xy, 0, 1);
  v_point = corner;
  v_radius = radius;
  v_shape = a_shape;
  v_border = a_border;
  v_color = vec4(a_color.rgb, a_color.a * bias);
}`

// Signed distances in pixels, negative inside; areas are about those of the circle of the same radius.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
uniform float u_pixelRatio;

float circle(vec2 p, float r) { return length(p) - r; }
float square(vec2 p, float r) {
  vec2 q = abs(p) - 0.9 * r + 1.0;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 1.0;
}
float diamond(vec2 p, float r) { return (abs(p.x) + abs(p.y) - 1.26 * r) * 0.7071; }
float triangle(vec2 p, float r) {
  p.y += 0.12 * r;
  return max(max(0.866 * p.x + 0.5 * p.y, 0.5 * p.y - 0.866 * p.x), -p.y) - 0.68 * r;
}

void main(void) {
  float d = v_shape < 0.5 ? circle(v_point, v_radius)
    : v_shape < 1.5 ? square(v_point, v_radius)
    : v_shape < 2.5 ? diamond(v_point, v_radius)
    : triangle(v_point, v_radius);
  float fill = clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
  // A small node has a thin one: of thousands side by side else only borders would be seen.
  float border = clamp(0.5 - (d - min(1.2, 0.4 * v_radius)) * u_pixelRatio, 0.0, 1.0) * (1.0 - fill);
  gl_FragColor = vec4(v_color.rgb * fill + v_border.rgb * border, fill + border);
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const

/** Of the triangle's corners, and the numbers of each. */
const ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3] as const
const ITEMS = 7

interface DrawnNode extends NodeDisplayData {
  readonly border: string
  readonly shape: number
}

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeData, EdgeData, Attributes> {
  /** Without the second, invisible picture from which sigma reads what is pointed at: `targets.ts` finds that by itself. */
  constructor(gl: WebGLRenderingContext, _: WebGLFramebuffer | null, renderer: Sigma<NodeData, EdgeData, Attributes>) {
    super(gl, null, renderer)
  }

  getDefinition() {
    return {
      VERTICES: ANGLES.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    }
  }

  /** A corner after the other: without a graphics card instances of three corners cost five times as much. */
  processVisibleItem(_: number, start: number, node: DrawnNode): void {
    const [color, border] = [floatColor(node.color), floatColor(node.border)]
    for (const [at, angle] of ANGLES.entries())
      this.array.set([node.x, node.y, node.size, node.shape, color, border, angle], start + at * ITEMS)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio)
  }
}
