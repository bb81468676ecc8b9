import { Plus, Trash2 } from 'lucide-react';
import {
  MOST_POLICIES,
  type Policy,
  type PolicyKind,
  policyKinds,
  policySchema,
} from '../../../shared/model/policies.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './style.module.css';

const kindNames: Readonly<Record<PolicyKind, string>> = {
  publishingPrinciples: 'Publishing principles',
  ethicsPolicy: 'Ethics',
  correctionsPolicy: 'Corrections',
  verificationFactCheckingPolicy: 'Verification and fact-checking',
  unnamedSourcesPolicy: 'Unnamed sources',
  noBylinesPolicy: 'Articles without a byline',
  actionableFeedbackPolicy: 'Feedback from readers',
  diversityPolicy: 'Diversity',
  diversityStaffingReport: 'Diversity of the staff',
  missionCoveragePrioritiesPolicy: 'Mission and coverage',
  ownershipFundingInfo: 'Ownership and funding',
  masthead: 'Masthead',
};

interface PoliciesFormProps {
  readonly policies: readonly Policy[];
  readonly onChange: (policies: readonly Policy[]) => void;
}

/** Pages on which the newsroom says how it works. */
export function PoliciesForm({ policies, onChange }: PoliciesFormProps) {
  const change = (at: number, some: Partial<Policy>) =>
    onChange(policies.map((one, index) => (index === at ? { ...one, ...some } : one)));
  // A title is being typed, so a policy's place is what it is known by.
  const placed = policies.map((policy, at) => ({ policy, at, place: `policy ${at + 1}` }));
  return (
    <section className={styles.section} aria-label="Published policies">
      <h2>Published policies</h2>
      <p className={styles.meta}>
        Pages on which you say how you work. Web pages name them as the publisher’s, ninjs as trust
        indicators.
      </p>
      {placed.map(({ policy, at, place }) => (
        <fieldset key={place} className={styles.profile} aria-label={policy.title || place}>
          <div className={styles.policy}>
            <SelectField
              label="Policy on"
              value={policy.kind}
              options={policyKinds.map((id) => ({ id, label: kindNames[id] }))}
              onChange={(id) => {
                const kind = policyKinds.find((one) => one === id);
                if (kind) change(at, { kind });
              }}
            />
            <TextField
              label="Title"
              value={policy.title}
              onChange={(title) => change(at, { title: title.slice(0, 200) })}
              {...(policy.title.trim() === '' ? { errorMessage: 'Give it a title.' } : {})}
            />
            <TextField
              label="Web address"
              value={policy.url}
              onChange={(url) => change(at, { url: url.trim().slice(0, 2000) })}
              {...(hasAddress(policy)
                ? {}
                : { errorMessage: 'An address that opens with https://' })}
            />
            <IconButton
              label={`Take out ${policy.title || place}`}
              icon={<Trash2 />}
              onPress={() => onChange(policies.filter((_, index) => index !== at))}
            />
          </div>
        </fieldset>
      ))}
      <div className={styles.fileTools}>
        <Button
          icon={<Plus />}
          isDisabled={policies.length >= MOST_POLICIES}
          onPress={() => onChange([...policies, { kind: nextKind(policies), title: '', url: '' }])}
        >
          New policy
        </Button>
      </div>
    </section>
  );
}

/** Whether all policies can be saved. */
export function arePoliciesComplete(policies: readonly Policy[]): boolean {
  return policies.every((policy) => policySchema.safeParse(policy).success);
}

function hasAddress({ url }: Policy): boolean {
  return policySchema.unwrap().shape.url.safeParse(url).success;
}

function nextKind(policies: readonly Policy[]): PolicyKind {
  return (
    policyKinds.find((kind) => policies.every((one) => one.kind !== kind)) ?? 'publishingPrinciples'
  );
}
