import { useMemo } from 'react';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import { type Aside, aroundOf } from '../../../../shared/text/dismissals.ts';
import { useStores } from '../../../stores/context.ts';
import { useAct, useSigner } from '../use-review.ts';

/** Setting findings aside, and letting them be reported again. */
export interface Dismissals {
  /** Answers whether it was done; a failure has been shown by then. */
  dismiss(finding: Finding, scope: Aside['scope'], reason: string): Promise<boolean>;
  restore(finding: Finding, aside: Aside): Promise<boolean>;
}

export function useDismissals(): Dismissals {
  const { desk, review } = useStores();
  const act = useAct();
  const signer = useSigner();
  return useMemo(() => {
    const setStyle = async (style: HouseStyle, message: string) => {
      const before = desk.getState().library?.file.houseStyle;
      if (!(await desk.getState().setStyle(style))) return false;
      desk.getState().showToast({
        message,
        ...(before ? { undo: () => void desk.getState().setStyle(before) } : {}),
      });
      return true;
    };
    return {
      async dismiss(finding, scope, reason) {
        const { rule, field, text } = finding;
        if (scope !== 'library') {
          const { article, fieldEdits, analysed } = review.getState();
          const fields = article ? { ...article.fields, ...fieldEdits } : null;
          const around =
            scope === 'once' && fields && analysed
              ? aroundOf(finding, { fields, body: analysed.text })
              : null;
          const command = { type: 'dismiss-finding', rule, field, text, reason, around } as const;
          return act(command, 'Finding dismissed');
        }
        const style = desk.getState().library?.file.houseStyle;
        // Articles open only for somebody with a name.
        if (!style || !signer) return false;
        const dismissal = { rule, text, reason, by: signer, at: new Date().toISOString() };
        const dismissals = [...style.dismissals, dismissal];
        return setStyle({ ...style, dismissals }, 'Dismissed in every article');
      },
      async restore({ rule, field }, aside) {
        if (aside.scope !== 'library') {
          const { text, around } = aside.dismissal;
          return act({ type: 'restore-finding', rule, field, text, around });
        }
        const style = desk.getState().library?.file.houseStyle;
        if (!style) return false;
        const dismissals = style.dismissals.filter((one) => one !== aside.dismissal);
        return setStyle({ ...style, dismissals }, 'Reported again in every article');
      },
    };
  }, [desk, review, act, signer]);
}
