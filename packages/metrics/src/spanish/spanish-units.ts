import type { CountBasis } from '../count-basis.ts'
import type { ProgramKind } from '../program-kind.ts'
import type { Unit } from '../unit.ts'

/** What a metric counts, in Spanish: one, and many. */
export const spanishUnits: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  agencies: ['agencia', 'agencias'],
  applications: ['solicitud', 'solicitudes'],
  arrests: ['arresto', 'arrestos'],
  assessments: ['evaluación', 'evaluaciones'],
  campaigns: ['campaña', 'campañas'],
  cases: ['caso', 'casos'],
  clients: ['cliente', 'clientes'],
  consultations: ['consulta', 'consultas'],
  contacts: ['contacto', 'contactos'],
  conversations: ['conversación', 'conversaciones'],
  convictions: ['condena', 'condenas'],
  declarations: ['declaración', 'declaraciones'],
  events: ['actividad', 'actividades'],
  grants: ['alivio otorgado', 'alivios otorgados'],
  hours: ['hora', 'horas'],
  investigations: ['investigación', 'investigaciones'],
  leads: ['pista', 'pistas'],
  materials: ['material', 'materiales'],
  meetings: ['reunión', 'reuniones'],
  members: ['miembro', 'miembros'],
  messages: ['mensaje', 'mensajes'],
  nights: ['noche', 'noches'],
  operations: ['operativo', 'operativos'],
  organizations: ['organización', 'organizaciones'],
  partners: ['socio', 'socios'],
  people: ['persona', 'personas'],
  products: ['producto', 'productos'],
  referrals: ['derivación', 'derivaciones'],
  replies: ['respuesta', 'respuestas'],
  reports: ['informe', 'informes'],
  requests: ['solicitud', 'solicitudes'],
  searches: ['búsqueda', 'búsquedas'],
  services: ['servicio', 'servicios'],
  signals: ['contacto', 'contactos'],
  situations: ['situación', 'situaciones'],
  surveys: ['encuesta', 'encuestas'],
  tips: ['aviso', 'avisos'],
  trainings: ['capacitación', 'capacitaciones'],
  users: ['usuario', 'usuarios'],
}

/** What a count stands for over time, in Spanish. */
export const spanishCountBases: Readonly<Record<CountBasis, string>> = {
  new: 'Se cuenta una sola vez, cuando es nuevo para la subvención. Los trimestres se pueden sumar.',
  unduplicated:
    'Se cuenta una vez en cada trimestre, y quizá de nuevo en el siguiente. Los trimestres no se pueden sumar.',
  stock: 'Se cuenta el último día del trimestre. El año tiene el valor de su último trimestre.',
  event: 'Se cuenta cada vez que ocurre. Los trimestres se pueden sumar.',
}

/** The kinds of program in Spanish. */
export const spanishPrograms: Readonly<Record<ProgramKind, string>> = {
  direct_services: 'Servicios directos',
  task_force: 'Grupo de trabajo',
  hotline: 'Línea de ayuda',
  outreach: 'Alcance comunitario y concientización',
  online_identification: 'Herramientas de identificación en línea',
  training_ta: 'Capacitación y asistencia técnica',
}
