'use client'
// Runs in the browser because only there a page that was rendered can still fail.

import { Component, type ReactNode } from 'react'
import { FailurePage } from './failure-page'

type Props = { children: ReactNode }

/**
 * Shows the failure page in place of a page that failed. Next's own way, `error.tsx`, does the same from a file of its
 * own, which every page would load beside the rest.
 */
export class Failsafe extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <FailurePage onRetry={() => window.location.reload()} /> : this.props.children
  }
}
