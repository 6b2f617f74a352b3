'use client'
// Next asks for it: only the browser knows that rendering failed there.
export { FailurePage as default } from '@/components/failure-page.client'
