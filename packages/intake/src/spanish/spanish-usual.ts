import type { SpanishRule } from './spanish-rule.ts'

/** The rules of quality about what numbers of a report usually look like, in Spanish. */
export const spanishUsual: Readonly<Record<string, SpanishRule>> = {
  Q228: {
    sentence: 'Un informe tiene algún número distinto de 0.',
    fix: 'Si de verdad la subvención no hizo nada en el trimestre, prepárese para decirlo. Si todavía no tiene números, escriba NR en lugar de 0.',
  },
  Q229: {
    sentence: 'Los totales de un informe no son todos el mismo número.',
    fix: 'Escriba los números verdaderos. Si una hoja de cálculo rellenó la columna hacia abajo, deshágalo.',
  },
  Q230: {
    sentence: 'Un mismo número no está en muchas líneas seguidas.',
    fix: 'Quizá una hoja de cálculo rellenó la columna hacia abajo, o se pegaron filas dos veces. Escriba los números verdaderos.',
  },
  Q231: {
    sentence: 'La mayoría de las líneas de un informe tienen un número, y no NR o NT.',
    fix: 'Escriba los números que tiene. Si no están en sus registros, prepárese para decir hasta cuándo faltarán.',
  },
  Q232: {
    sentence: 'Los totales son contados, no redondeados.',
    fix: 'Escriba lo que se contó. Donde solo sea posible una estimación, dígalo en una nota.',
  },
  Q233: {
    sentence: 'Un total viene con sus desgloses, también con los que son opcionales.',
    fix: 'Si sus registros permiten distinguir las categorías, complételas. Si no, escriba NT.',
  },
  Q234: {
    sentence: 'Al menos la mitad de lo que se cuenta está en una categoría que dice algo.',
    fix: 'Mire si sus registros permiten ubicar a más personas en una categoría. Si todavía no, no tiene que hacer nada.',
  },
  Q235: {
    sentence: 'Si un desglose no suma el total, no es porque dos cifras cambiaron de lugar.',
    fix: 'Compare este número con sus registros: si dos cifras cambiaron de lugar, corríjalo y el desglose sumará el total.',
  },
  Q236: {
    sentence: 'Si hubo clientes que salieron con sus metas cumplidas, algunos tienen una situación al salir.',
    fix: 'Escriba cómo viven ahora estos clientes, o “no informado” si nadie les preguntó.',
  },
  Q237: {
    sentence: 'Las veces que se prestaron los servicios no son en todos los mismos números que sus clientes.',
    fix: 'Uno cuenta clientes; el otro, cuántas veces recibieron el servicio. Quizá se copió una columna.',
  },
}
