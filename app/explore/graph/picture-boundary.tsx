'use client'
// Where WebGL is not to be had the page lives on with something else in the picture's place.
import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly otherwise: ReactNode
}

/** A class because React catches errors of rendering in classes only. */
export class PictureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children
  }
}
