/** A short science piece as a saved web page. Places, people and findings are invented. */
export const reefBrief = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Young corals settle nearer to reefs that sound alive | The Tidewater Review</title>
<meta property="og:site_name" content="The Tidewater Review">
<meta name="description" content="Larvae off the Amaro Islands chose tiles beside a loudspeaker, a small study finds.">
<meta name="author" content="Imre Calder">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Young corals settle nearer to reefs that sound alive",
  "description": "Larvae off the Amaro Islands chose tiles beside a loudspeaker, a small study finds.",
  "author": { "@type": "Person", "name": "Imre Calder" },
  "datePublished": "2026-02-18T06:00:00+02:00",
  "keywords": ["Science", "Oceans"],
  "inLanguage": "en"
}
</script>
<style>nav { display: flex }</style>
</head>
<body>
<header><nav><a href="/">Front page</a> <a href="/science">Science</a> <a href="/letters">Letters</a></nav></header>
<article>
<h1>Young corals settle nearer to reefs that sound alive</h1>
<p>A healthy reef is loud. Shrimps snap, fish grunt and scrape, and at dusk the noise carries for hundreds of metres. Young corals, it seems, are listening. Larvae off the Amaro Islands settled 1.7 times as often on tiles beside a loudspeaker that played these sounds as on tiles beside a silent one, a team from the Marine Station at Sel reports.</p>
<p>Over three nights in October 2025 the team set out 60 tiles at six places on a reef that had lost most of its corals in the heat of 2022. At three of the places a loudspeaker played recordings from a living reef near by. At the others it was switched off.</p>
<p>“We thought that there might be a small difference,” said Nuria Bastan, a marine biologist who led the work. “We counted the tiles twice, because we did not believe the first count.”</p>
<h2>A help, not a cure</h2>
<p>The effect was strongest within five metres of the loudspeaker and could not be measured beyond 30 metres. How a larva without ears hears at all is not known. Fine hairs on its surface may feel the water move.</p>
<p>Others urge caution. The study covers one species, one site and one season, said Piet Lomax of the Coastal Institute in Harrow Point, who was not involved. “Calling a child to dinner is no use if there is no dinner,” he said. “The water is still too warm.”</p>
<p>Bastan agrees. Of the larvae that settled, about a third were still alive after four months, no more than elsewhere on the reef. Her team now wants to find out whether sound helps on reefs that are shaded or cooled, too. Its loudspeakers cost less than 200 crowns each and run on a solar panel the size of a tea tray.</p>
</article>
<aside><h2>Most read</h2><ul><li><a href="/ferries">Ferries to run on Sundays</a></li><li><a href="/bees">The bees of the north quay</a></li></ul></aside>
<footer><p>© The Tidewater Review</p></footer>
<script>document.title = 'Loading';</script>
</body>
</html>
`;
