import { Environment, Network, RecordSource, Store } from 'relay-runtime';

/** Relay with the settings that it comes with. Documents are named by their ids, by GET: a browser asks for no permission beforehand, and may keep answers. */
export function environment(api) {
  const network = Network.create(async ({ id }, variables) => {
    const address = new URL(api);
    address.searchParams.set('documentId', id);
    address.searchParams.set('variables', JSON.stringify(variables));
    return (await fetch(address)).json();
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}
