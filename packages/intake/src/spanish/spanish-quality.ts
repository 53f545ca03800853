import type { SpanishRule } from './spanish-rule.ts'

const exchanged = (one: string, other: string) =>
  `Quizá se intercambiaron los dos: uno cuenta ${one}; el otro, ${other}. Corríjalos, o prepárese para explicarlo.`

/** The rules of quality about numbers that belong together, in Spanish. Those about whole reports: `spanishUsual`. */
export const spanishQuality: Readonly<Record<string, SpanishRule>> = {
  Q101: {
    sentence: 'Un archivo es de un solo trimestre.',
    fix: 'Si es un descuido, corrija el trimestre en estas filas. Si quiere informar sobre varios trimestres, continúe.',
  },
  Q102: {
    sentence: 'Si no se sabe nada de una subvención, sus medidas permiten saber con qué formulario informa.',
    fix: 'Aquí no tiene que hacer nada: la revisión después de iniciar sesión conoce su subvención.',
  },
  Q103: {
    sentence: 'Cada estado donde la subvención presta servicios tiene sus filas.',
    fix: 'Agregue las filas de ese estado, con 0 donde no hubo nada. Si lo informa en otro archivo, continúe.',
  },
  Q104: {
    sentence: 'Dos informes de un archivo no tienen los mismos números en todas sus líneas.',
    fix: 'Quizá se copiaron las filas de uno y solo se cambió la subvención, el trimestre o el estado. Escriba sus propios números.',
  },
  Q201: {
    sentence: 'Los clientes nuevos no son más que los clientes atendidos.',
    fix: 'Los clientes atendidos son todos los que recibieron un servicio en el trimestre, también los nuevos. Corrija uno de los dos, o prepárese para explicarlo.',
  },
  Q202: {
    sentence: 'Los clientes que recibieron un servicio no son más que los clientes atendidos.',
    fix: 'Cada cliente se cuenta una vez en el total, sin importar cuántos servicios recibió. Corrija uno de los dos, o prepárese para explicarlo.',
  },
  Q203: {
    sentence: 'Un servicio se prestó al menos tantas veces como clientes lo recibieron.',
    fix: exchanged('clientes', 'veces'),
  },
  Q204: {
    sentence:
      'Si cada conteo está al menos en una categoría, las categorías juntas no son menos que el total.',
    fix: 'Busque lo que falta. Un cliente que recibió un servicio está al menos en un servicio; “otro” es uno de ellos.',
  },
  Q205: {
    sentence: 'Un total es un número si sus categorías lo son.',
    fix: 'Escriba el total como número. Si no lo sabe, prepárese para explicar cómo conoce sus partes.',
  },
  Q206: {
    sentence:
      'No hay más noches de alojamiento de las que todos los clientes atendidos podrían pasar en el trimestre.',
    fix: 'Revise los dos números. Dos clientes en una noche son dos noches; la noche de alguien que no es cliente no se cuenta.',
  },
  Q207: {
    sentence: 'Los clientes que salieron no son más que los clientes atendidos.',
    fix: 'Corrija uno de los dos. Si se cerraron casos de clientes que no recibieron nada en el trimestre, prepárese para decirlo.',
  },
  Q208: {
    sentence:
      'Los clientes con caso abierto al final del trimestre no son más que los clientes atendidos en él.',
    fix: 'Cierre los casos de los clientes que ya no vienen, o prepárese para explicar por qué tantos clientes con caso abierto no recibieron nada.',
  },
  Q209: {
    sentence: 'Lo que comenzó en el trimestre sigue abierto al final, o se cerró en él.',
    fix: 'Compare los tres números: los que comenzaron, los que están abiertos el último día y los que se cerraron. Corrija el que está mal, o prepárese para explicarlo.',
  },
  Q210: {
    sentence: 'Los clientes de un servicio no son más que los clientes atendidos.',
    fix: 'Quizá se escribieron veces donde se piden clientes. Corrija uno de los dos, o prepárese para explicarlo.',
  },
  Q211: {
    sentence: 'Los menores y los veteranos juntos no son más que todos los clientes nuevos.',
    fix: 'Un menor no es veterano. Corrija los grupos de edad o la clasificación especial.',
  },
  Q212: {
    sentence: 'Los clientes que murieron no tienen una situación al salir.',
    fix: 'Compare los motivos de salida con las situaciones al salir, y corrija lo que está mal.',
  },
  Q213: {
    sentence:
      'Quien está en “no informado” o “no se registra” no está en ninguna otra categoría de ese desglose.',
    fix: 'Cuente a una persona en “no informado” o “no se registra” solo si no se sabe nada más. Corrija las categorías.',
  },
  Q214: {
    sentence: 'Si hay muchas noches de alojamiento, algún cliente recibió alojamiento.',
    fix: 'Escriba cuántos clientes recibieron alojamiento de emergencia, de transición o a largo plazo, o corrija las noches.',
  },
  Q215: {
    sentence:
      'Si se presentaron con ayuda solicitudes de alivio migratorio, algún cliente recibió esa ayuda.',
    fix: 'Escriba cuántos clientes recibieron ayuda legal en inmigración, o corrija las solicitudes.',
  },
  Q216: {
    sentence: 'Los contactos de víctimas y sobrevivientes no son más que los contactos sustantivos.',
    fix: 'Una víctima que habla de la trata de personas es un contacto sustantivo. Corrija uno de los dos, o prepárese para explicarlo.',
  },
  Q217: {
    sentence: 'Las situaciones identificadas no son más que los contactos sustantivos.',
    fix: 'Quizá se intercambiaron los dos. Una situación puede tener muchos contactos; un contacto que hable de varias situaciones es raro.',
  },
  Q218: {
    sentence: 'Hay al menos tantas posibles víctimas como situaciones.',
    fix: 'Quizá se intercambiaron los dos. Si no se sabe nada de las víctimas de muchas situaciones, prepárese para decirlo.',
  },
  Q219: {
    sentence: 'Hay al menos tantas personas alcanzadas como actividades de alcance comunitario.',
    fix: exchanged('actividades', 'personas'),
  },
  Q220: {
    sentence: 'Hay al menos tantos usuarios de la herramienta como agencias que la usan.',
    fix: 'Quizá se intercambiaron los dos: una agencia tiene al menos una cuenta activa. Corríjalos, o prepárese para explicarlo.',
  },
  Q221: {
    sentence:
      'Las conversaciones no son más que las respuestas, ni las respuestas más que los mensajes enviados.',
    fix: 'Corrija el número que está mal. Si llegaron muchas respuestas a mensajes de un trimestre anterior, prepárese para decirlo.',
  },
  Q222: {
    sentence: 'Los casos abiertos a partir de pistas no son más que las pistas.',
    fix: 'Quizá se intercambiaron los dos. Si se abrieron muchos casos a partir de pistas de un trimestre anterior, prepárese para decirlo.',
  },
  Q223: {
    sentence: 'Hay al menos tantas personas capacitadas como capacitaciones realizadas.',
    fix: exchanged('capacitaciones', 'personas'),
  },
  Q224: {
    sentence: 'Las evaluaciones de aprendizaje completadas no son más que las personas capacitadas.',
    fix: 'Cada evaluación son dos pruebas de una persona, antes y después de una capacitación. Corrija uno de los dos, o prepárese para explicarlo.',
  },
  Q225: {
    sentence:
      'Si se dieron horas de asistencia técnica, o se completaron solicitudes, los dos tienen un número mayor que 0.',
    fix: 'Complete lo que falta: las horas de las solicitudes que se completaron, o las solicitudes de las horas que se dieron.',
  },
  Q226: {
    sentence: 'Las personas derivadas a servicios no son más que las personas identificadas.',
    fix: 'Corrija uno de los dos. Si en este trimestre se derivó a personas identificadas en uno anterior, prepárese para decirlo.',
  },
  Q227: {
    sentence: 'Los socios nuevos no son más que los socios formales.',
    fix: 'Un acuerdo firmado en el trimestre está vigente al final, a menos que haya terminado. Corrija uno de los dos, o prepárese para explicarlo.',
  },
}
