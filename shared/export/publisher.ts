import type { HouseStyle } from '../model/house-style.ts';
import type { PolicyKind } from '../model/policies.ts';
import { withoutEmpty } from './json.ts';
import { plainLine, webAddress } from './plain.ts';

/** Who publishes, and where they say how they work. */
export interface PublishedPublisher {
  /** Empty where the house style does not say, and so is the address of its home page. */
  readonly name: string;
  readonly url: string;
  readonly policies: readonly {
    readonly kind: PolicyKind;
    readonly title: string;
    readonly url: string;
  }[];
}

/** The publisher that a house style names. */
export function publisherOf({ publisher, policies }: HouseStyle): PublishedPublisher {
  return {
    name: plainLine(publisher.name),
    url: webAddress(publisher.url),
    policies: policies.map(({ kind, title, url }) => ({
      kind,
      title: plainLine(title),
      url: webAddress(url),
    })),
  };
}

/** ninjs: a link to each policy. IPTC's codes for their roles are left out: none is made up. */
export function trustIndicators({ policies }: PublishedPublisher) {
  return policies.map(({ title, url }) => ({ title, href: url }));
}

/** schema.org: a newsroom with its policies as properties; null where nothing is known of it. */
export function newsMediaOrganization({ name, url, policies }: PublishedPublisher) {
  if (name === '' && policies.length === 0) return null;
  const links: Partial<Record<PolicyKind, string | string[]>> = {};
  for (const { kind } of policies) {
    const urls = policies.filter((one) => one.kind === kind).map(({ url }) => url);
    links[kind] = urls.length === 1 ? (urls[0] ?? '') : urls;
  }
  return withoutEmpty({ '@type': 'NewsMediaOrganization', name, url, ...links });
}
