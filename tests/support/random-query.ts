import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../src/random.ts';

/** Ids and words that are in the graph, of which arguments are made. */
export type Pool = { readonly ids: ReadonlyMap<string, readonly string[]>; readonly words: readonly string[] };

const DEEPEST = 5;
const CODES = ['FRA', 'RUS', 'USA', 'KEN', 'BRA', 'CHN'];
/** A field that adds more than so many nodes is an analysis of all votes: what these read is kept for everybody, and no request's. */
const DEAR = 600;

/** Valid queries of a schema, whatever fields and arguments it has: the same for the same random numbers. */
export class RandomQueries {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #random: Random;
  #names = 0;

  constructor(schema: GraphQLSchema, pool: Pool, random: Random) {
    this.#schema = schema;
    this.#pool = pool;
    this.#random = random;
  }

  next(): string {
    this.#names = 0;
    return `{ ${this.#selection(this.#schema.getQueryType() as GraphQLObjectType, 0)} }`;
  }

  #one<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields()).filter(
      ({ extensions }) => ((extensions.cost as { adds?: number } | undefined)?.adds ?? 0) <= DEAR,
    );
    // `edges` and `nodes` are the same items twice.
    const without = this.#random() < 0.5 ? 'edges' : 'nodes';
    const leaves = all.filter(({ type }) => !isCompositeType(getNamedType(type)));
    const others = all.filter(({ name, type }) => name !== without && isCompositeType(getNamedType(type)));
    const wanted =
      depth >= DEEPEST || others.length === 0
        ? []
        : Array.from({ length: 1 + Math.floor(this.#random() * 2) }, () => this.#one(others));
    const told = leaves.length === 0 ? [] : [this.#one(leaves), this.#one(leaves)];
    const fields = [...told, ...new Set(wanted)].map((field) => this.#field(field, depth));
    return fields.filter((field) => field !== null).join(' ') || '__typename';
  }

  /** Null where an argument is of a kind that nothing is made up for. */
  #field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string | null {
    const given: string[] = [];
    for (const argument of args) {
      if (argument.name === 'before' || argument.name === 'after' || argument.name === 'last') continue;
      const needed = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!needed && argument.name !== 'first' && this.#random() < 0.7) continue;
      const value = this.#value(argument.type, argument, name);
      if (value === null && needed) return null;
      if (value !== null) given.push(`${argument.name}: ${value}`);
    }
    this.#names += 1;
    const call = `f${this.#names}: ${name}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
    const below = this.#below(type, depth);
    return below === null ? call : `${call} { ${below} }`;
  }

  #below(type: GraphQLOutputType, depth: number): string | null {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return null;
    if (isObjectType(named)) return this.#selection(named, depth + 1);
    if (!isAbstractType(named)) return '__typename';
    const one = this.#one(this.#schema.getPossibleTypes(named));
    return `__typename ... on ${one.name} { ${this.#selection(one, depth + 1)} }`;
  }

  #value(type: GraphQLInputType, { name }: Pick<GraphQLArgument, 'name'>, field: string): string | null {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) {
      const items = Array.from({ length: 1 + Math.floor(this.#random() * 3) }, () =>
        this.#value(bare.ofType, { name }, field),
      );
      return items.includes(null) ? null : `[${items.join(', ')}]`;
    }
    if (isEnumType(bare)) return this.#one(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const inside = Object.values(bare.getFields()).filter(
        ({ type, defaultValue }) =>
          (isNonNullType(type) && defaultValue === undefined) || this.#random() < (bare.isOneOf ? 0 : 0.15),
      );
      const parts = bare.isOneOf ? [this.#one(Object.values(bare.getFields()))] : inside;
      const values = parts.map((part) => [part.name, this.#value(part.type, part, field)] as const);
      return `{ ${values.flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`)).join(', ')} }`;
    }
    switch (bare.name) {
      case 'Int':
        return name === 'first'
          ? String(1 + Math.floor(this.#random() * 20))
          : String(1 + Math.floor(this.#random() * 80));
      case 'Boolean':
        return String(this.#random() < 0.5);
      case 'ID': {
        const own = this.#pool.ids.get(this.#kindOf(name, field));
        return JSON.stringify(this.#one(own ?? this.#one([...this.#pool.ids.values()])));
      }
      case 'Date':
        return `"${1950 + Math.floor(this.#random() * 75)}-03-01"`;
      case 'String':
        return JSON.stringify(/iso3|state|code/i.test(name) ? this.#one(CODES) : this.#one(this.#pool.words));
      default:
        return null;
    }
  }

  /** The type that an id is of, where the field or the argument is called so. */
  #kindOf(argument: string, field: string): string {
    const wanted = (argument === 'id' ? field : argument).toLowerCase().replace(/-/g, '');
    return [...this.#pool.ids.keys()].find((kind) => wanted.startsWith(kind.replace(/-/g, ''))) ?? '';
  }
}
