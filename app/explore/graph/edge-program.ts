// Draws a link in WebGL as a line of its evidence's width, dashed where one doc alone carries it, easy to point at.
import type { Attributes } from 'graphology-types'
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { EdgeData, NodeData } from './node-data.ts'

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dashed;
attribute float a_along;
attribute float a_side;
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
  #ifdef PICKING_MODE
  v_half = max(v_half, 3.5);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_across = a_side * (v_half + 1.0);
  v_along = a_along * span / pixel;
  v_dashed = a_dashed;
  vec2 position = a_start + a_along * delta + normal * v_across * pixel;
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

const float dash = 5.0;
const float gap = 3.5;

void main(void) {
  float beside = v_half - abs(v_across);
  #ifdef PICKING_MODE
  gl_FragColor = beside < 0.0 ? vec4(0.0) : v_color;
  #else
  float cover = clamp(0.5 + beside * u_pixelRatio, 0.0, 1.0);
  float place = mod(v_along, dash + gap);
  float inDash = clamp(0.5 + min(place, dash - place) * u_pixelRatio, 0.0, 1.0);
  float alpha = v_color.a * cover * (v_dashed > 0.5 ? inDash : 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const

interface DrawnEdge extends EdgeDisplayData {
  readonly dashed: number
}

export class LinkProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeData, EdgeData, Attributes> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dashed', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    }
  }

  processVisibleItem(index: number, start: number, a: NodeDisplayData, b: NodeDisplayData, edge: DrawnEdge): void {
    this.array.set([a.x, a.y, b.x, b.y, edge.size, edge.dashed, floatColor(edge.color), index], start)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio)
  }
}
