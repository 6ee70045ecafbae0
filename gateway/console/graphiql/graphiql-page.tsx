import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { IdentityBar } from '../session/identity-bar.tsx';
import { useSession } from '../session/use-session.ts';
import { AccessFooter } from './access-footer.tsx';
import { ExamplesMenu } from './examples-menu.tsx';
import { createSessionFetcher } from './session-fetcher.ts';

/** GraphiQL under the identity bar. The schema it shows is the caller's own view of the graph. */
export function GraphiqlPage() {
  const control = useSession();
  const { session, isReady } = control;
  // A new fetcher makes GraphiQL introspect again.
  const fetcher = useMemo(() => createSessionFetcher(session), [session]);

  return (
    <>
      <IdentityBar control={control} />
      <main className="graphiql-page">
        {isReady && (
          <GraphiQL
            fetcher={fetcher}
            storage={sessionStorage}
            isHeadersEditorEnabled={false}
            defaultQuery={WELCOME}
            {...LINKED}
          >
            <GraphiQL.Logo>
              <ExamplesMenu session={session} />
            </GraphiQL.Logo>
            <GraphiQL.Footer>
              <AccessFooter />
            </GraphiQL.Footer>
          </GraphiQL>
        )}
      </main>
    </>
  );
}

/** A link from another page brings its operation along. */
const linkedQuery = new URLSearchParams(location.search).get('query');
const LINKED = linkedQuery === null ? {} : { initialQuery: linkedQuery };

const WELCOME = `# 药联：一家企业，一份档案，四个部门的数据。
# 在上方选择身份与用途，从右上角的「示例」里挑一个操作，按 Ctrl-Enter 执行。
# 结果下方会说明哪些字段是灰的，以及为什么。
`;
