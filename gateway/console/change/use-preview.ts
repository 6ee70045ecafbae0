import { useState } from 'react';
import { type GraphqlReply, postGraphql } from '../request/post-graphql.ts';
import type { Session } from '../session/session.ts';
import previewParts from '../sharing/change-preview.graphql?raw';
import type { ChangePreview } from '../sharing/sharing-data.ts';
import type { AgreementEdit } from './draft.ts';
import operation from './preview-change.graphql?raw';

const OPERATION = operation + previewParts;

export interface PreviewControl {
  readonly isBusy: boolean;
  /** What these very edits would do; null until that has been asked. */
  readonly preview: ChangePreview | null;
  readonly refusal: Pick<GraphqlReply, 'errors'> | null;
  ask(): Promise<void>;
}

interface Asked {
  /** The edits that it is about, as JSON. */
  readonly edits: string;
  readonly preview: ChangePreview | null;
  readonly refusal: Pick<GraphqlReply, 'errors'> | null;
}

/** Asks who would gain and lose what. An answer holds for the edits that it was given for, and no others. */
export function usePreview(edits: readonly AgreementEdit[], session: Session): PreviewControl {
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const text = JSON.stringify(edits);
  const current = asked?.edits === text ? asked : null;
  return {
    isBusy,
    preview: current?.preview ?? null,
    refusal: current?.refusal ?? null,
    async ask() {
      setBusy(true);
      const reply = await postGraphql<{ previewChange: ChangePreview | null }>(
        { query: OPERATION, variables: { edits } },
        session,
      ).catch(toLost);
      setBusy(false);
      setAsked({
        edits: text,
        preview: reply.errors ? null : (reply.data?.previewChange ?? null),
        refusal: reply.errors ? reply : null,
      });
    },
  };
}

/** Like a step that was lost on its way: try again. */
function toLost(): GraphqlReply<{ previewChange: null }> {
  return { errors: [{ message: '', extensions: { code: 'OVERLOADED' } }] };
}
