/** The metrics of direct services in Spanish. */
export const spanishDirectServices = {
  clients_screened: {
    label: 'Personas evaluadas',
    definition:
      'Evaluaciones para detectar señales de trata de personas que el proyecto subvencionado terminó en el trimestre, cualquiera que fuera el resultado. Una persona evaluada dos veces se cuenta dos veces.',
  },
  clients_screened_ineligible: {
    label: 'Personas evaluadas que no reúnen los requisitos',
    definition:
      'Evaluaciones terminadas en el trimestre según las cuales la persona no reúne los requisitos para recibir servicios de la subvención. Son parte de las personas evaluadas.',
  },
  new_clients: {
    label: 'Clientes nuevos',
    definition:
      'Clientes que recibieron por primera vez en el trimestre un servicio de la subvención. Un cliente es una persona que es víctima de la trata de personas o muestra señales claras de serlo. Cada cliente se cuenta una vez por subvención; por eso, quien es cliente de dos subvenciones se cuenta una vez en cada una.',
  },
  clients_served: {
    label: 'Clientes atendidos',
    definition:
      'Clientes distintos, nuevos y que continúan, que recibieron al menos un servicio en el trimestre. Un cliente se cuenta una vez en el trimestre y otra vez en cada trimestre posterior en que recibe un servicio.',
  },
  open_clients: {
    label: 'Clientes con caso abierto',
    definition:
      'Clientes cuyo caso está abierto el último día del trimestre. Quien es cliente de dos subvenciones se cuenta una vez en cada una.',
  },
  clients_waiting: {
    label: 'Personas en espera de servicios',
    definition:
      'Personas que reúnen los requisitos y están en la lista de espera el último día del trimestre.',
  },
  clients_exited: {
    label: 'Clientes que salieron',
    definition:
      'Clientes cuyo caso se cerró en el trimestre, por el motivo que sea. Un cliente que vuelve y sale de nuevo se cuenta otra vez.',
  },
  survivor_consultations: {
    label: 'Consultas con sobrevivientes',
    definition:
      'Ocasiones del trimestre, pagadas o compensadas de otra forma, en que sobrevivientes asesoraron a la organización sobre sus políticas o servicios.',
  },
  surveys_returned: {
    label: 'Encuestas de clientes devueltas',
    definition:
      'Encuestas de satisfacción que los clientes devolvieron en el trimestre con al menos una respuesta.',
  },
  surveys_positive: {
    label: 'Encuestas de clientes con respuesta positiva',
    definition:
      'Encuestas devueltas en el trimestre en las que el cliente dice que los servicios le ayudaron. Son parte de las encuestas de clientes devueltas.',
  },
  clients_receiving_service: {
    label: 'Clientes que recibieron un servicio',
    definition:
      'Clientes distintos que recibieron el servicio al menos una vez en el trimestre. Un cliente con varios servicios se cuenta una vez en el total y una vez en cada servicio.',
  },
  services_provided: {
    label: 'Servicios prestados',
    definition: 'Veces que se prestó un servicio a un cliente en el trimestre.',
  },
  housing_nights: {
    label: 'Noches de alojamiento',
    definition:
      'Noches del trimestre que los clientes pasaron en un alojamiento que la subvención pagó o proporcionó. Dos clientes en una noche son dos noches.',
  },
  requests_unmet: {
    label: 'Solicitudes que no se pudieron atender',
    definition:
      'Solicitudes de un servicio que un cliente o una persona que reúne los requisitos hizo en el trimestre y que la organización no pudo atender. Cada solicitud tiene un solo obstáculo principal.',
  },
  referrals_made: {
    label: 'Derivaciones hechas',
    definition: 'Derivaciones de clientes a otros proveedores que se hicieron en el trimestre.',
  },
  referrals_completed: {
    label: 'Derivaciones completadas',
    definition:
      'Derivaciones de las que se supo en el trimestre que llevaron a un servicio del otro proveedor, sin importar cuándo se hicieron.',
  },
  immigration_applications: {
    label: 'Solicitudes de alivio migratorio',
    definition:
      'Solicitudes que se presentaron o se pidieron para clientes en el trimestre con ayuda de la subvención.',
  },
  immigration_relief_granted: {
    label: 'Alivios migratorios otorgados',
    definition:
      'Alivios otorgados a clientes de los que se supo en el trimestre, sin importar cuándo se presentó la solicitud.',
  },
  formal_partners: {
    label: 'Socios formales',
    definition:
      'Organizaciones con las que la subvención tiene un acuerdo firmado y vigente el último día del trimestre. Quien es socio de dos subvenciones se cuenta una vez en cada una.',
  },
  new_partners: {
    label: 'Socios nuevos',
    definition: 'Acuerdos con un socio nuevo que se firmaron en el trimestre.',
  },
  staff_trained: {
    label: 'Personal capacitado',
    definition:
      'Asistencias del personal y de los voluntarios de la propia organización a capacitaciones sobre la trata de personas en el trimestre. Quien asiste a dos capacitaciones se cuenta dos veces.',
  },
} as const
