/** What has a title in the final Plan, and a goal its statement, in Spanish. By the plan’s own ids. */
export const spanishPlan: Readonly<
  Record<'goal' | 'statement' | 'objective' | 'theme' | 'action', Readonly<Record<string, string>>>
> = {
  goal: {
    '1': 'Alinear los esfuerzos',
    '2': 'Mejorar el conocimiento',
    '3': 'Ampliar el acceso a los servicios',
    '4': 'Mejorar los resultados',
  },
  statement: {
    '1': 'Promover servicios estratégicos y coordinados para las víctimas en los niveles federal, regional, estatal, territorial, tribal y local.',
    '2': 'Ampliar y coordinar la investigación, los datos y la evaluación sobre la trata de personas, para que los servicios a las víctimas se basen en evidencia.',
    '3': 'Ofrecer alcance comunitario, capacitación y asistencia técnica, para que se identifique a más víctimas y haya más servicios disponibles.',
    '4': 'Promover servicios eficaces, culturalmente apropiados e informados sobre el trauma, que mejoren la salud, la seguridad y el bienestar de las víctimas a corto y a largo plazo.',
  },
  objective: {
    '1': 'Ofrecer liderazgo y dirección federales para mejorar los servicios a las víctimas',
    '2': 'Coordinar con eficacia los servicios a las víctimas mediante la colaboración entre varias agencias',
    '3': 'Establecer un conocimiento básico de la trata de personas y de las necesidades de servicios de las víctimas mediante investigación e informes rigurosos',
    '4': 'Apoyar el desarrollo de respuestas eficaces a las necesidades de las víctimas de la trata de personas',
    '5': 'Aumentar la identificación de víctimas mediante actividades coordinadas de alcance comunitario y concientización',
    '6': 'Crear capacidad para identificar y atender mejor a las víctimas mediante capacitación y asistencia técnica específicas',
    '7': 'Fomentar la colaboración y las alianzas para mejorar la respuesta de la comunidad a la trata de personas',
    '8': 'Mejorar el acceso a los servicios para víctimas eliminando barreras sistémicas',
  },
  theme: {
    '1': 'Integración de las experiencias y opiniones de los sobrevivientes',
    '2': 'Norma de atención',
  },
  action: {
    '1.1':
      'Crear un Comité de Servicios a las Víctimas del Grupo Operativo Superior de Políticas que vigile el trabajo e informe de él cada año',
    '1.2':
      'Dar orientación a los estados y a las agencias de protección de menores sobre la trata de niños y jóvenes',
    '1.3':
      'Actualizar la capacitación del personal federal sobre las Directrices del Fiscal General para la asistencia a víctimas',
    '2.1':
      'Financiar grupos de trabajo de muchas disciplinas según el Modelo de Colaboración Mejorada (Enhanced Collaborative Model)',
    '2.2': 'Iniciar la segunda fase de los Equipos de Coordinación contra la Trata',
    '2.3': 'Vincular la certificación de las víctimas con la derivación a programas federales de beneficios',
    '3.1':
      'Empezar a recopilar delitos y arrestos por trata en el programa de Informes Uniformes de Delitos (UCR)',
    '3.2':
      'Publicar totales de los servicios a partir del Sistema de Administración de Información sobre la Trata (TIMS)',
    '3.3':
      'Acordar campos de datos y definiciones comunes en el Proyecto de Recopilación de Datos sobre la Trata de Personas',
    '3.4': 'Financiar investigaciones sobre cómo medir qué tan común es la trata de personas',
    '4.1': 'Evaluar los servicios financiados y lo que cambian para los sobrevivientes',
    '4.2': 'Financiar y evaluar subvenciones de demostración para víctimas nacionales',
    '4.3': 'Redactar normas para una atención informada sobre el trauma de los sobrevivientes de la trata',
    '5.1': 'Hacer materiales de concientización de la Campaña Azul (Blue Campaign) en muchos idiomas',
    '5.2':
      'Agregar mensajes de texto, chat y un directorio de servicios en línea a la línea nacional de ayuda',
    '5.3': 'Capacitar a empleados de aerolíneas, trenes y otros transportes',
    '5.4':
      'Publicar la guía “Human Trafficking in America’s Schools” (La trata de personas en las escuelas del país)',
    '5.5': 'Revisar el folleto “Know Your Rights” (Conozca sus derechos) para quienes solicitan una visa',
    '6.1': 'Dar la capacitación “SOAR to Health and Wellness” a profesionales de la salud',
    '6.2':
      'Renovar la guía electrónica para grupos de trabajo contra la trata de personas y dar asistencia técnica a la medida',
    '6.3': 'Capacitar a las autoridades policiales y a los servicios a víctimas tribales',
    '7.1':
      'Organizar, junto con donantes privados, los desafíos de innovación de la Alianza por la Libertad (Partnership for Freedom)',
    '7.2': 'Crear alianzas con comunidades rurales, religiosas y tribales',
    '8.1':
      'Simplificar la información y la capacitación sobre las visas T, las visas U y la Presencia Continua (Continued Presence)',
    '8.2': 'Dar orientación sobre vivienda para víctimas de la trata',
    '8.3': 'Dar orientación al sistema de empleo sobre cómo atender a víctimas de la trata',
    '8.4':
      'Ampliar el acceso a servicios legales y ayudar a los sobrevivientes a limpiar sus antecedentes penales',
  },
}
