/**
 * A news report as a scraper delivers it, with every defect that intake and the detectors look
 * for. Countries, people and bodies are invented.
 */
export const campsReport = `Kestria Says Orlan Union Sent Displaced Children to Dray for 'Summer Schooling,' Citing Rights Centre & Tribunal Orders

Mar 12, 2026 Kestria Kestria Human Rights
Kestria Says Orlan Union Sent Displaced Children to Dray for 'Summer Schooling,' Citing Rights Centre & Tribunal Orders

Kestria says children taken from its eastern districts were sent on to Dray for 'summer schooling' in a chain of camps, citing a rights centre. Tribunal orders w

Kestria Alleges Orlan Transfer of Displaced Children to Camps in Dray

Halmar, Kestria – Kestria has sharpened its charges against the Orlan Union, alleging that thousands of children from its occupied eastern districts were moved on to Dray for what it calls a planned programme of “summer schooling”. The charge was made public on Tuesday by the country’s children’s ombudswoman, Ilsa Varnik, who relied on testimony gathered by the Halmar-based Centre for Displaced Families (CDF).

A Chain of 'Schools' Across Four Territories

According to the CDF, the Orlan Union runs a chain of 143 “schools” in which Kestrian children are taught to forget where they come from. The sites are reportedly spread over the occupied districts, the Union itself, Lower Marl and now, shockingly, Dray. While the number of children sent to Dray remains undisclosed, Varnik’s statement points to ever closer ties between the Union and its distant ally.

A representative of the CDF, speaking before the Assembly of Coastal States, gave further details. At least some of the children were reportedly taken to the Ansel Bay holiday camp on Dray’s northern coast. One boy of 12 told the centre that they had to “march before breakfast and sing for a country that is not ours”. They were also allegedly introduced to sailors who had taken part in the seizure of a Kestrian survey ship in 1974.

Scale of the Transfers and the Response Abroad

Since the crossing of the eastern border in 2023, Kestria estimates that nearly 8,000 children have been taken from their homes. The Union admits that it has moved some children, but insists that this was done for their safety – a claim that Kestria rejects. In all, more than 9,400 children have been taken since 2023, Varnik’s office said.

In 2024, the Standing Tribunal in Port Vell issued orders against the Union’s chancellor, Radan Oskel, and its commissioner for youth. The orders name their alleged part in the unlawful transfer of children.

The government of Dray has yet to comment on the charge, which would be the first of its kind against the country.

By news 20 hours ago
Pictures from Kestria
`;

/** What the rights centre published. It confirms most figures and contradicts the number of sites. */
export const centreReport = `CENTRE FOR DISPLACED FAMILIES

Moved On: Where the Children of the Eastern Districts Were Taken

Findings to 28 February 2026
Halmar, March 2026

1. Summary

Between June 2023 and February 2026 the Centre for Displaced Families
(CDF) took statements from 611 families and 48 children who had come
back. From these statements, from photographs and from public notices we
identified 134 sites at which children from the eastern districts of
Kestria were held for schooling or recreation. They lie in the occupied
districts, in the Orlan Union, in Lower Marl and in Dray.

2. Dray

Two of the 134 sites are in Dray. One of them is the holiday camp at
Ansel Bay on the northern coast, to which at least 31 children were taken
in the summer of 2025. We do not know how many children were sent to Dray
in all, and we give no estimate.

Children who came back from Ansel Bay described lessons in the language
of the Union, morning drill, and a visit by sailors who said that they had
taken part in the seizure of a Kestrian survey ship in 1974.

3. How many

The government of Kestria estimates that 7,940 children were taken from
their homes since the crossing of the border in 2023. We could confirm
2,306 cases by name. Both figures will be wrong; the true one is not
known.

4. Proceedings

On 9 May 2024 the Standing Tribunal in Port Vell issued orders against
Radan Oskel, chancellor of the Orlan Union, and against Mirel Tasch, its
commissioner for youth, for the unlawful transfer of children.

5. Replies

We put our findings to the governments of the Orlan Union and of Dray.
The Union answered that children were moved for their safety and would be
brought back to their families. Dray did not answer.
`;

/** The interview that holds the report's quotation. */
export const campInterview = `---
title: Interview with a boy of 12 and his mother
date: 2025-11-19
place: Halmar
recorded by: Jelena Doss, Centre for Displaced Families
---

# Interview 27

The boy's name and the name of his village are known to the centre and are left out here at the
wish of his mother, who was present.

**Doss:** You said that you were at the sea. Do you know what the place was called?

**Boy:** Ansel Bay. It was written over the gate, and on our shirts.

**Doss:** What was a day like there?

**Boy:** We had to march before breakfast and sing for a country that is not ours. Then there were
lessons. In the afternoon we could swim, if nobody had done anything wrong.

**Doss:** Who taught the lessons?

**Boy:** A woman from the Union. And once old sailors came. They said that they had caught a ship
from Kestria when they were young, and everybody had to clap.

**Doss:** How long were you there?

**Boy:** Five weeks. They told us three.

**Mother:** Nobody asked me. I learnt where he was from a postcard.
`;
