import type { Track } from '../indicators/on-track.ts'
import type { ActionStatus } from '../plan/action-status.ts'
import type { CommentQuestion } from '../plan/commenting/comment-question.ts'
import type { CommentOutcome, RejectionReason } from '../plan/commenting/comment-state.ts'
import type { Standing } from '../plan/origin.ts'

/** How an indicator stands against its target, in Spanish. */
export const spanishTracks: Readonly<Record<Track, string>> = {
  met: 'Se alcanzó lo previsto',
  on_track: 'En camino',
  behind: 'Por debajo de lo previsto',
  off_track: 'No mejor que el valor inicial',
  not_known: 'Aún no se sabe',
}

/** How far an action has come, in Spanish. */
export const spanishActionStatuses: Readonly<Record<ActionStatus, string>> = {
  not_begun: 'No iniciada',
  under_way: 'En marcha',
  done: 'Terminada',
  dropped: 'Abandonada',
}

/** How far a text of the plan can be trusted, in Spanish. */
export const spanishStandings: Readonly<Record<Standing, string>> = {
  found: 'Encontrado en una fuente pública',
  recalled: 'Escrito de memoria, sin comparar con el Plan publicado',
  our_reading: 'Interpretación propia de Muster',
  illustrative: 'Ilustrativo: compárelo con el Plan publicado',
  not_known: 'No se conoce el texto',
}

/** What a comment answers, in Spanish. */
export const spanishCommentQuestions: Readonly<Record<CommentQuestion, string>> = {
  priorities: '¿Qué acciones deberían hacerse primero?',
  gaps: '¿Qué áreas, carencias o necesidades no atiende lo suficiente el plan?',
  practices: '¿Qué prácticas prometedoras deberían continuar o recibir más peso?',
  partnerships: '¿Qué otras alianzas se necesitan?',
  other: 'Otra cosa',
}

/** Ends the sentence «No se publica porque …», in Spanish. */
export const spanishRejectionReasons: Readonly<Record<RejectionReason, string>> = {
  personal: 'dice quién es una persona',
  off_topic: 'no trata del plan ni de los servicios para víctimas',
  abusive: 'insulta o amenaza a alguien',
  advertising: 'hace publicidad',
  duplicate: 'dice lo mismo que otro comentario, palabra por palabra',
}

/** What a comment changed in the next edition, in Spanish. */
export const spanishCommentOutcomes: Readonly<Record<CommentOutcome, string>> = {
  changed: 'La siguiente edición cambió',
  partly: 'La siguiente edición cambió en parte',
  unchanged: 'La siguiente edición no cambió',
  open: 'La siguiente edición aún no está escrita',
}
