import { Kind, parse } from 'graphql';

/** The names of the operations of documents that the server knows: those alone are labels, since any other name is the asker's to choose. */
export class OperationNames {
  readonly #byText: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(texts: Iterable<string>) {
    this.#byText = new Map([...texts].map((text) => [text, new Set(namesIn(text))]));
  }

  /** The name that an operation of a document has, where the server knows the document. */
  known(document: string | null, operation: string | null): string | null {
    if (document === null || operation === null) return null;
    return this.#byText.get(document)?.has(operation) ? operation : null;
  }
}

function namesIn(text: string): string[] {
  try {
    return parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
    );
  } catch {
    // Whoever asks by it is told what is wrong.
    return [];
  }
}
