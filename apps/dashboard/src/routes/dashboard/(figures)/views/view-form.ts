import { dashboardPages, type DashboardPage } from '#lib/dashboard/dashboard-pages.ts'

/** A view as a form sends it. */
export interface ViewForm {
  page: DashboardPage
  query: string
  name: string
  share: string
  asHome: boolean
}

/** What a form says; a page that is not there is the overview. */
export function viewFormIn(form: FormData): ViewForm {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    page: dashboardPages.find(({ page }) => page === text('page'))?.page ?? 'overview',
    query: text('query'),
    name: text('name'),
    share: text('share') || 'nobody',
    asHome: form.has('asHome'),
  }
}
