/** The part of the library that the tests use; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    /** Every row, each cell as its field says; rejects the file that is not as its schema says. */
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>
  }
  interface Library {
    /** Checks a descriptor against the published profile. */
    validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>
    Package: {
      load(descriptor: object, options: { basePath: string }): Promise<{ resources: Resource[] }>
    }
  }
  const library: Library
  export default library
}
