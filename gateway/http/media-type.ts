/** The two forms of a GraphQL answer. They differ in how a refusal of the operation sets the HTTP status. */
export const MEDIA_TYPES = ['application/graphql-response+json', 'application/json'] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * The media type that the client likes best, or null when it accepts neither. Where it doesn't care
 * (no header, a wildcard) it gets `application/json`, which every client understands.
 *
 * @see GraphQL over HTTP, "Legacy Watershed"; RFC 9110, 12.5.1
 */
export function negotiateMediaType(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept.trim() === '') return 'application/json';

  const ranges = accept.split(',').map(parseRange);
  const json = qualityOf('application/json', ranges);
  const graphql = qualityOf('application/graphql-response+json', ranges);
  if (json === 0 && graphql === 0) return null;
  if (graphql !== json) return graphql > json ? MEDIA_TYPES[0] : MEDIA_TYPES[1];
  return isNamedFirst(ranges) ? MEDIA_TYPES[0] : MEDIA_TYPES[1];
}

/** The type and subtype of a content-type header, in lower case, without its parameters. */
export function essenceOf(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

function parseRange(text: string): Range {
  const [, ...parameters] = text.split(';');
  const quality = parameters.map((part) => part.trim()).find((part) => /^q=/i.test(part));
  return {
    type: essenceOf(text),
    quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0,
  };
}

/** The most exact range that fits decides. */
function qualityOf(type: MediaType, ranges: readonly Range[]): number {
  for (const pattern of [type, 'application/*', '*/*']) {
    const range = ranges.find((candidate) => candidate.type === pattern);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

function isNamedFirst(ranges: readonly Range[]): boolean {
  const named = ranges.find(({ type }) => MEDIA_TYPES.includes(type as MediaType));
  return named?.type === MEDIA_TYPES[0];
}
