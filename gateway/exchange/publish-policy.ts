import type { Agreement } from '../../schema/contract/agreement.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  type Acknowledgement,
  type OwnersText,
  type Publication,
  parseAcknowledgement,
} from '../../schema/contract/publication.ts';
import type { SubgraphTransport } from '../execute/execute.ts';
import type { CallSigner } from '../execute/sign-calls.ts';
import type { AgreementsInForce } from './agreement-store.ts';

export interface PublisherParts {
  /** The subgraphs that decide by their owners' agreements. */
  readonly owners: readonly string[];
  /** What an owner decides by. */
  readonly textFor: (owner: string, agreements: readonly Agreement[]) => OwnersText;
  /** Calls to the path on which a subgraph takes publications. */
  readonly sign: CallSigner;
  /** Hears of an owner that doesn't take what it is told; once, until it has taken something again. */
  readonly onRefusal: (owner: string, cause: unknown) => void;
}

export interface Publisher {
  /** Tells every owner what is in force, as last confirmed at `confirmedAt`. Resolves within a second, and never rejects. */
  publish(agreements: AgreementsInForce, confirmedAt: Date): Promise<void>;
  /** Whether an owner took the last publication, so that it can answer calls. */
  isInformed(owner: string): boolean;
}

/** A change waits for the owners, and must reach the other ones in time. */
const PATIENCE_MS = 1_000;

/**
 * Gives each owner what it decides by and nothing else. A few bytes confirm what it has; the text follows when it says
 * that it has an older one. Several gateways may publish to one owner, which goes by the highest revision.
 */
export function createPublisher({ owners, textFor, sign, onRefusal }: PublisherParts): Publisher {
  const reason = { purpose: null, matter: null };
  const transport = sign({ caller: PUBLIC_CALLER, reason, operationId: '' });
  const informed = new Set<string>();
  const refusing = new Set<string>();

  return {
    async publish(agreements, confirmedAt) {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      await Promise.all(
        owners.map((owner) =>
          inform(owner, { ...agreements, confirmedAt, signal }).catch((cause) =>
            refused(owner, cause),
          ),
        ),
      );
    },
    isInformed: (owner) => informed.has(owner),
  };

  async function inform(owner: string, news: News): Promise<void> {
    const { revision, confirmedAt } = news;
    const confirmation = { revision, issuedAt: confirmedAt.toISOString() };
    let answer = await tell(transport, { owner, news, publication: confirmation });
    if (answer.revision < revision) {
      const publication = { ...confirmation, text: textFor(owner, news.agreements) };
      answer = await tell(transport, { owner, news, publication });
    }
    if (answer.revision < revision) throw new Error(`${owner} stays at ${answer.revision}`);
    informed.add(owner);
    refusing.delete(owner);
  }

  function refused(owner: string, cause: unknown): void {
    informed.delete(owner);
    if (!refusing.has(owner)) onRefusal(owner, cause);
    refusing.add(owner);
  }
}

interface News extends AgreementsInForce {
  readonly confirmedAt: Date;
  readonly signal: AbortSignal;
}

interface Telling {
  readonly owner: string;
  readonly news: News;
  readonly publication: Publication;
}

async function tell(
  transport: SubgraphTransport,
  { owner, news: { signal }, publication }: Telling,
): Promise<Acknowledgement> {
  const body = JSON.stringify(publication);
  const reply = await transport({ subgraph: owner, body, signal, kind: 'mutation' });
  if (reply.status !== 200) throw new Error(`${owner} answered ${reply.status}`);
  return parseAcknowledgement(JSON.parse(reply.body.toString('utf8')));
}
