import type { SpanishRule } from './spanish-rule.ts'

const whatChanged = 'Compare el número con sus registros. Si está bien, diga qué cambió.'
const bothNumbers =
  'Compare los dos números con sus registros, e intercámbielos si se confundieron. Si están bien, diga qué cambió.'

/** The rules that look at earlier quarters and similar organizations, in Spanish. */
export const spanishMacro: Readonly<Record<string, SpanishRule>> = {
  M101: {
    sentence: 'Un total está cerca de lo que la subvención informó en trimestres anteriores.',
    fix: whatChanged,
  },
  M102: {
    sentence: 'Un total no es unas diez veces lo que la subvención suele informar, ni una décima parte.',
    fix: 'Mire si falta o sobra una cifra. Si el número está bien, diga qué cambió.',
  },
  M103: {
    sentence:
      'Un total no es un número habitual con dos cifras intercambiadas, o con una que falta o está escrita dos veces.',
    fix: 'Compare el número con sus registros y corríjalo si se escribió mal. Si está bien, diga qué cambió.',
  },
  M104: {
    sentence: 'Un total que estuvo por encima de 0 en todos los trimestres no pasa de pronto a 0.',
    fix: 'Si todavía no hay un número, escriba NR. Si el trabajo terminó o está en pausa, dígalo.',
  },
  M105: {
    sentence: 'Un total que tuvo un número en todos los trimestres lo tiene también ahora.',
    fix: 'Escriba el número si está en sus registros. Si esta vez no está, NR es correcto.',
  },
  M106: {
    sentence: 'Un informe no deja sin número varios totales que tuvieron uno en todos los trimestres.',
    fix: 'Escriba los números que están en sus registros. Si esta vez no están, diga por qué.',
  },
  M107: {
    sentence: 'Un informe no tiene los números del anterior.',
    fix: 'Quizá es el archivo del trimestre pasado, con un trimestre nuevo escrito. Escriba los números de este trimestre.',
  },
  M108: {
    sentence: 'Un informe no tiene los números de un trimestre más antiguo.',
    fix: 'Quizá se envió otra vez un archivo viejo, con un trimestre nuevo escrito. Escriba los números de este trimestre.',
  },
  M109: {
    sentence: 'Dos totales no están cada uno en el lugar del otro.',
    fix: bothNumbers,
  },
  M110: {
    sentence: 'Los números de un estado no son los que la subvención suele informar de otro estado.',
    fix: 'Quizá se intercambiaron las filas de dos estados. Compárelas con sus registros. Si están bien, diga qué cambió.',
  },
  M111: {
    sentence:
      'Lo que está abierto ahora es lo que estaba abierto hace un trimestre, más lo que comenzó y menos lo que se cerró.',
    fix: 'Compare los tres números con sus registros. Si volvieron muchos cuyo caso se había cerrado, dígalo.',
  },
  M112: {
    sentence: 'Un total no está lejos de lo que informan subvenciones parecidas.',
    fix: 'Compare el número con sus registros y con la definición de la medida. Si está bien, diga por qué su subvención es distinta.',
  },
  M113: {
    sentence: 'Dos categorías de un desglose no están cada una en el lugar de la otra.',
    fix: bothNumbers,
  },
  M114: {
    sentence:
      'Una categoría está cerca de lo que la subvención informó en ella en trimestres anteriores, si las categorías no suman un total.',
    fix: whatChanged,
  },
  M115: {
    sentence: 'Un desglose que se respondió en los últimos tres trimestres se responde también ahora.',
    fix: 'Complete las categorías. Si sus registros ya no permiten distinguirlas, diga por qué.',
  },
  M116: {
    sentence:
      'Un desglose del que se conocía la mayor parte en trimestres anteriores no pasa de pronto a ser desconocido.',
    fix: 'Ubique en su categoría a quienes sus registros permitan ubicar. Si ya no lo permiten, diga por qué.',
  },
  M117: {
    sentence:
      'Un total no es el mismo número en cuatro trimestres, a menos que diga cuántos hay el último día.',
    fix: 'Mire si el número se contó de nuevo o se copió del último informe.',
  },
}
