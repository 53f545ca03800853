/** The input cannot be taken as it is. The message says where, what, and how to mend it. */
export class InputFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InputFault'
  }
}
