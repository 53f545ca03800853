/** The metrics of task forces, hotlines, outreach, online tools and training in Spanish. */
export const spanishOtherPrograms = {
  tips_received: {
    label: 'Avisos recibidos',
    definition:
      'Avisos y pistas sobre posible trata de personas que el grupo de trabajo recibió en el trimestre.',
  },
  investigations_opened: {
    label: 'Investigaciones iniciadas',
    definition:
      'Investigaciones de trata de personas que el grupo de trabajo abrió en el trimestre. Cada investigación se cuenta una vez, según el tipo de trata que se sospechaba al abrirla.',
  },
  investigations_closed: {
    label: 'Investigaciones cerradas',
    definition: 'Investigaciones que se cerraron en el trimestre, con arresto o sin él.',
  },
  open_investigations: {
    label: 'Investigaciones en curso',
    definition: 'Investigaciones que están abiertas el último día del trimestre.',
  },
  victims_identified: {
    label: 'Personas identificadas como víctimas',
    definition:
      'Personas que el grupo de trabajo identificó por primera vez en el trimestre como víctimas o posibles víctimas de la trata de personas.',
  },
  victims_referred: {
    label: 'Personas derivadas a servicios',
    definition:
      'Personas identificadas por el grupo de trabajo que este derivó a un proveedor de servicios en el trimestre. Quien es derivado en dos trimestres se cuenta dos veces.',
  },
  arrests: {
    label: 'Arrestos',
    definition:
      'Arrestos, en el trimestre, de personas sospechosas de trata de personas. Los arrestos de víctimas nunca se cuentan.',
  },
  cases_charged: {
    label: 'Casos con cargos',
    definition:
      'Casos en los que se presentó un cargo de trata de personas en el trimestre. Cada caso tiene una sola jurisdicción.',
  },
  convictions: {
    label: 'Condenas',
    definition:
      'Acusados condenados por trata de personas en el trimestre, por declaración de culpabilidad o en juicio.',
  },
  continued_presence_requested: {
    label: 'Solicitudes de Presencia Continua',
    definition:
      'Solicitudes de Presencia Continua (Continued Presence) que las autoridades policiales del grupo de trabajo presentaron en el trimestre.',
  },
  declarations_signed: {
    label: 'Declaraciones firmadas para visas T',
    definition:
      'Declaraciones de las autoridades policiales para una solicitud de visa T que se firmaron en el trimestre.',
  },
  operations_conducted: {
    label: 'Operativos realizados',
    definition:
      'Operativos planificados contra la trata de personas que el grupo de trabajo realizó en el trimestre.',
  },
  task_force_meetings: {
    label: 'Reuniones del grupo de trabajo',
    definition: 'Reuniones de todo el grupo de trabajo o de uno de sus subgrupos en el trimestre.',
  },
  task_force_members: {
    label: 'Miembros del grupo de trabajo',
    definition:
      'Agencias y organizaciones que son miembros del grupo de trabajo el último día del trimestre.',
  },
  signals_received: {
    label: 'Contactos recibidos',
    definition:
      'Llamadas, mensajes de texto, chats, informes en línea y correos electrónicos que llegaron a la línea de ayuda en el trimestre, sobre cualquier tema. Una conversación por texto o chat es un contacto.',
  },
  substantive_signals: {
    label: 'Contactos sustantivos',
    definition:
      'Contactos recibidos en el trimestre que se refieren a la trata de personas o al trabajo de la línea de ayuda. No se cuentan las llamadas cortadas, los números equivocados ni los temas ajenos.',
  },
  signals_from_victims: {
    label: 'Contactos de víctimas y sobrevivientes',
    definition:
      'Contactos recibidos en el trimestre de una persona que puede ser víctima o sobreviviente y habla por sí misma.',
  },
  signals_answered_in_time: {
    label: 'Contactos respondidos a tiempo',
    definition:
      'Contactos recibidos en el trimestre que una persona respondió dentro del plazo que la línea de ayuda fijó para ese canal.',
  },
  situations_identified: {
    label: 'Situaciones identificadas',
    definition:
      'Situaciones de posible trata de personas de las que la línea de ayuda se enteró por primera vez en el trimestre. Una situación puede tener muchos contactos y muchas víctimas.',
  },
  potential_victims: {
    label: 'Posibles víctimas',
    definition:
      'Personas de las que la línea de ayuda se enteró por primera vez en el trimestre como posibles víctimas, en todas las situaciones juntas. Una revisión posterior puede cambiar el número; entonces se corrige el informe.',
  },
  hotline_referrals_made: {
    label: 'Derivaciones de la línea de ayuda',
    definition: 'Derivaciones a proveedores de servicios que la línea de ayuda dio en el trimestre.',
  },
  law_enforcement_reports: {
    label: 'Informes a las autoridades policiales',
    definition:
      'Informes sobre una situación que la línea de ayuda envió a las autoridades policiales en el trimestre.',
  },
  directory_organizations: {
    label: 'Organizaciones en el directorio de derivación',
    definition:
      'Organizaciones que aparecen en el directorio de la línea de ayuda el último día del trimestre, cada una en el estado de su oficina principal.',
  },
  outreach_events: {
    label: 'Actividades de alcance comunitario',
    definition:
      'Actividades públicas, presentaciones y turnos de alcance comunitario que se realizaron en el trimestre.',
  },
  people_reached: {
    label: 'Personas alcanzadas',
    definition:
      'Personas que asistieron a una actividad o hablaron con un trabajador de alcance comunitario en el trimestre; es una estimación cuando nadie pudo contarlas. No se cuenta a quien solo vio un anuncio. Una persona alcanzada dos veces se cuenta dos veces.',
  },
  materials_distributed: {
    label: 'Materiales distribuidos',
    definition:
      'Materiales impresos, como carteles y tarjetas, que se entregaron o se colocaron en el trimestre.',
  },
  awareness_campaigns: {
    label: 'Campañas de concientización',
    definition: 'Campañas dirigidas al público que comenzaron en el trimestre.',
  },
  outreach_contacts: {
    label: 'Contactos de alcance comunitario',
    definition:
      'Contactos individuales de trabajadores de alcance comunitario con personas en riesgo en el trimestre.',
  },
  victims_identified_by_outreach: {
    label: 'Personas identificadas mediante el alcance comunitario',
    definition:
      'Personas que el alcance comunitario identificó por primera vez en el trimestre como víctimas o posibles víctimas de la trata de personas.',
  },
  outreach_referrals_made: {
    label: 'Derivaciones del alcance comunitario',
    definition:
      'Derivaciones a proveedores de servicios que hicieron los trabajadores de alcance comunitario en el trimestre.',
  },
  outreach_partners: {
    label: 'Socios de alcance comunitario',
    definition:
      'Organizaciones que participan en el alcance comunitario de la subvención el último día del trimestre.',
  },
  tool_users: {
    label: 'Usuarios de la herramienta',
    definition: 'Personas con una cuenta activa en la herramienta el último día del trimestre.',
  },
  agencies_using_tool: {
    label: 'Agencias que usan la herramienta',
    definition:
      'Agencias con al menos una cuenta activa el último día del trimestre. Una agencia que usa dos herramientas se cuenta una vez en cada una.',
  },
  searches_run: {
    label: 'Búsquedas realizadas',
    definition: 'Búsquedas que los usuarios hicieron en el trimestre.',
  },
  leads_generated: {
    label: 'Pistas generadas',
    definition:
      'Pistas sobre posible trata de personas que los usuarios obtuvieron de la herramienta en el trimestre.',
  },
  cases_opened_from_leads: {
    label: 'Casos abiertos a partir de pistas',
    definition: 'Casos que una agencia abrió en el trimestre gracias a una pista de la herramienta.',
  },
  victims_identified_online: {
    label: 'Personas identificadas en línea',
    definition:
      'Personas que, con ayuda de la herramienta, se identificaron por primera vez en el trimestre como víctimas o posibles víctimas de la trata de personas.',
  },
  outreach_messages_sent: {
    label: 'Mensajes de alcance enviados',
    definition: 'Mensajes con una oferta de ayuda que se enviaron a personas en línea en el trimestre.',
  },
  outreach_replies: {
    label: 'Respuestas a mensajes de alcance',
    definition:
      'Mensajes que recibieron respuesta en el trimestre, sin importar cuántas veces. No se cuentan las respuestas automáticas.',
  },
  online_engagements: {
    label: 'Conversaciones iniciadas en línea',
    definition:
      'Conversaciones que comenzaron en el trimestre con una respuesta y llevaron a ofrecer un servicio que la persona aceptó o consideró.',
  },
  trainings_held: {
    label: 'Capacitaciones realizadas',
    definition:
      'Capacitaciones sobre la trata de personas que terminaron en el trimestre. Una serie es una sola capacitación.',
  },
  people_trained: {
    label: 'Personas capacitadas',
    definition:
      'Personas que terminaron una capacitación en el trimestre. Quien termina dos capacitaciones se cuenta dos veces; cada persona se cuenta en una sola profesión.',
  },
  ta_requests_received: {
    label: 'Solicitudes de asistencia técnica recibidas',
    definition: 'Solicitudes de asistencia técnica que llegaron en el trimestre.',
  },
  ta_requests_completed: {
    label: 'Solicitudes de asistencia técnica completadas',
    definition: 'Solicitudes cuya asistencia terminó en el trimestre, sin importar cuándo llegaron.',
  },
  ta_hours: {
    label: 'Horas de asistencia técnica',
    definition: 'Horas de asistencia técnica que se dieron en el trimestre, redondeadas a horas enteras.',
  },
  assessments_completed: {
    label: 'Evaluaciones de aprendizaje completadas',
    definition:
      'Pares de pruebas, una antes y otra después de una capacitación, que una persona completó en el trimestre.',
  },
  assessments_improved: {
    label: 'Evaluaciones de aprendizaje con mejora',
    definition:
      'Evaluaciones completadas en el trimestre con un resultado mejor después de la capacitación que antes. Son parte de las evaluaciones de aprendizaje completadas.',
  },
  training_products: {
    label: 'Productos de capacitación publicados',
    definition:
      'Guías, cursos y otros productos que se publicaron en el trimestre por primera vez o en una edición nueva.',
  },
  organizations_assisted: {
    label: 'Organizaciones asistidas',
    definition:
      'Organizaciones distintas que recibieron capacitación o asistencia técnica en el trimestre. Una organización se cuenta una vez en el trimestre y otra vez en cada trimestre posterior en que recibe asistencia.',
  },
} as const
