const own = 'Elección propia de Muster'
const median = 'Mediana y desviación absoluta mediana'

/** Why there are the rules that look at earlier quarters and similar organizations, in Spanish, by the English. */
export const spanishMacroSources: Readonly<Record<string, string>> = {
  'Median and median absolute deviation of up to eight quarters; beyond 3.5 deviations, as in Iglewicz and Hoaglin 1993. Differences below 10 are never told': `${median} de hasta ocho trimestres; más allá de 3.5 desviaciones, como en Iglewicz y Hoaglin 1993. Las diferencias menores que 10 nunca se señalan`,
  'Beside fewer than three earlier quarters, a factor of eight and a number of 40 or more; beside more, the median and median absolute deviation':
    'Con menos de tres trimestres anteriores, un factor de ocho y un número de 40 o más; con más, la mediana y la desviación absoluta mediana',
  'Median and median absolute deviation of earlier quarters: the number is far from them, and the same number without the slip is near': `${median} de trimestres anteriores: el número está lejos de ellos, y el mismo número sin el descuido está cerca`,
  'Median and median absolute deviation of three to eight earlier quarters; where a few are usual, 0 is never told': `${median} de tres a ocho trimestres anteriores; donde lo habitual es un número pequeño, 0 nunca se señala`,
  'Muster’s own choice: “not reported” is an answer, but one that leaves a gap in a line of quarters': `${own}: “no informado” es una respuesta, pero deja un hueco en una serie de trimestres`,
  'Muster’s own choice: four gaps at once are a change in how records are kept': `${own}: cuatro huecos a la vez son un cambio en la forma de llevar los registros`,
  'Muster’s own choice: of the lines above 0, hardly any two quarters share 95 in 100': `${own}: de las líneas mayores que 0, casi ningún par de trimestres comparte 95 de cada 100`,
  'Median and median absolute deviation of earlier quarters: each total is far from its own, and near those of the other': `${median} de trimestres anteriores: cada total está lejos de los suyos, y cerca de los del otro`,
  'Median and median absolute deviation of earlier quarters: the totals are far from those of their own state, and near those of another': `${median} de trimestres anteriores: los totales están lejos de los de su propio estado, y cerca de los de otro`,
  'Follows from the definitions of a stock, of what begins and of what ends; a difference of 10, and of a quarter of the stock, is left for cases that are opened again':
    'Se deduce de las definiciones de lo que hay el último día, de lo que comienza y de lo que termina; se admite una diferencia de 10, y de una cuarta parte de lo que hay, para los casos que se abren de nuevo',
  'Muster’s own choice: four times beyond the range of nine in ten reports of at least eight awards of the same program and size': `${own}: cuatro veces más allá del rango de nueve de cada diez informes de al menos ocho subvenciones del mismo programa y tamaño`,
  'A likelihood ratio: exchanged, the numbers would fit the shares of earlier quarters ten thousand times better':
    'Una razón de verosimilitud: intercambiados, los números se ajustarían diez mil veces mejor a las proporciones de trimestres anteriores',
  'Median and median absolute deviation of three to eight quarters, beyond five deviations and a factor of four; differences below 15 are never told': `${median} de tres a ocho trimestres, más allá de cinco desviaciones y un factor de cuatro; las diferencias menores que 15 nunca se señalan`,
  'Muster’s own choice: a breakdown that ends is a change in how records are kept, or rows that were forgotten': `${own}: un desglose que se acaba es un cambio en la forma de llevar los registros, o filas que se olvidaron`,
  'Muster’s own choice: from a fifth to three fifths not known is a change in how records are kept': `${own}: pasar de un quinto a tres quintos sin conocer es un cambio en la forma de llevar los registros`,
  'Muster’s own choice: what is counted anew each quarter changes; a stock may stay as it is': `${own}: lo que se cuenta de nuevo cada trimestre cambia; lo que hay el último día puede quedar igual`,
}
