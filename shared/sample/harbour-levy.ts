/** A report from a council's meeting, as a reporter files it. Places and people are invented. */
export const harbourLevy = `---
headline: Port Ellery council approves harbour levy for large ships
dek: Cruise ships will pay 4.50 a passenger from July, and small boats nothing
byline: Tamsin Orrey
dateline: Port Ellery
date: 2026-03-05
tags:
  - Local government
  - Harbour
  - Port Ellery
language: en
---

Cruise ships that call at Port Ellery will pay a levy of 4.50 crowns for each passenger from 1 July, after the town council approved the charge on Wednesday by six votes to three.

The levy is expected to bring in about 1.2 million crowns a year. Half of that is meant for the eastern breakwater, which lost 40 metres of its length in the storm of November 2024. The rest goes to the harbour's running costs.

“A ship that stays for nine hours uses our water, our quay and our streets, and so far it has paid for the quay,” said Hanno Frayle, the councillor who brought in the motion. “This is not a fine. It is a share.”

## Who pays, and who does not

The charge applies to ships of more than 5,000 gross tons. Three groups are exempt:

- fishing vessels and the ferry to Skerry Island;
- yachts and other boats that are registered in the town;
- ships that put in because of weather or illness on board.

Last year 212 cruise ships called at the port with 268,000 passengers, according to the harbour office. In 2019, the last year before the new terminal opened, there were 95.

## Traders are divided

The three councillors who voted against the levy warned that shipping lines would move to Carrick Sound, which charges nothing. Della Munro, who speaks for the traders of the lower town, said that her members were split.

“Half of us live from the ships, and half of us can't get to our own doors when they are in,” she said.

The council will look at the charge again after two seasons. A request to spend all of the money on the breakwater was turned down by five votes to four. The full text of the decision is on the [council's page](https://council.port-ellery.example/decisions/2026-14).
`;

/** The council's own record of its decision, as a saved web page. */
export const councilDecision = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Decision 2026/14: Harbour levy – Port Ellery Town Council</title>
</head>
<body>
<nav><a href="/">Home</a> <a href="/meetings">Meetings</a> <a href="/decisions">Decisions</a></nav>
<main>
<h1>Decision 2026/14: Harbour levy</h1>
<p>Meeting of Wednesday, 4 March 2026. In the chair: the mayor, Ruth Albany.</p>
<h2>Decision</h2>
<ol>
<li>From 1 July 2026 ships of more than 5,000 gross tons pay a levy of 4.50 crowns for each passenger on board when they call at the port.</li>
<li>Exempt are fishing vessels, the ferry to Skerry Island, boats registered in Port Ellery, and ships that put in because of weather or illness on board.</li>
<li>One half of the proceeds, estimated at 1.2 million crowns a year, is set aside for repairs to the eastern breakwater.</li>
<li>The council reviews the levy after the season of 2027.</li>
</ol>
<h2>Votes</h2>
<table>
<tr><th>Motion</th><th>For</th><th>Against</th></tr>
<tr><td>Harbour levy (Councillor Hanno Frayle)</td><td>6</td><td>3</td></tr>
<tr><td>Amendment: all proceeds to the breakwater</td><td>4</td><td>5</td></tr>
</table>
<h2>From the debate</h2>
<p>Councillor Frayle: “A ship that stays for nine hours uses our water, our quay and our streets, and so far it has paid for the quay. This is not a fine. It is a share.”</p>
<p>The harbour office reported 212 calls by cruise ships with 268,000 passengers in 2025, and 95 calls in 2019.</p>
</main>
<footer>Port Ellery Town Council, Quay Street 1</footer>
</body>
</html>
`;
