import type { TypedDocumentString } from '../operations.ts';

/** A link that opens GraphiQL with the very document and variables by which a page was asked. */
export function OpenInGraphiQL<Data, Variables>({
  document,
  variables,
}: {
  document: TypedDocumentString<Data, Variables>;
  variables: Variables;
}) {
  const query = encodeURIComponent(document.toString().trim());
  const given = encodeURIComponent(JSON.stringify(variables, null, 2));
  return (
    <a class="tool" href={`/graphql?query=${query}&variables=${given}`} target="_blank" rel="noopener">
      Open in GraphiQL
    </a>
  );
}
