// Words for citations of the CSL project (https://citationstyles.org), unchanged: locales-nb-NO.xml.
// CC BY-SA 3.0, see LICENCE.md.
export default `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="nb-NO">
  <info>
    <translator>
      <name>Guttorm Flatabø</name>
    </translator>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
    <updated>2013-03-01T12:20:00+01:00</updated>
  </info>
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" form="ordinal" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros" prefix="-" range-delimiter="/"/>
    <date-part name="day" form="numeric-leading-zeros" prefix="-" range-delimiter="/"/>
  </date>
  <terms>
    <term name="advance-online-publication">forhåndspublisert på nett</term>
    <term name="album">album</term>
    <term name="audio-recording">lydopptak</term>
    <term name="film">film</term>
    <term name="henceforth">heretter</term>
    <term name="loc-cit">loc. cit.</term> <!-- like ibid., the abbreviated form is the regular form  -->
    <term name="no-place">mangler sted</term>
    <term name="no-publisher">mangler utgiver</term> <!-- sine nomine -->
    <term name="no-publisher" form="short">s.n.</term>
    <term name="on">om</term>
    <term name="op-cit">op. cit.</term> <!-- like ibid., the abbreviated form is the regular form  -->
    <term name="original-work-published">opprinnelig verk utgitt</term>
    <term name="personal-communication">personlig kommunikasjon</term>
    <term name="podcast">podkast</term>
    <term name="podcast-episode">podkastepisode</term>
    <term name="preprint">innsendt manuskript</term>
    <term name="radio-broadcast">radiosending</term>
    <term name="radio-series">radioserie</term>
    <term name="radio-series-episode">radioserie-episode</term>
    <term name="special-issue">spesialutgave</term>
    <term name="special-section">spesialseksjon</term>
    <term name="television-broadcast">fjernsynssending</term>
    <term name="television-series">fjernsynsserie</term>
    <term name="television-series-episode">fjernsynsserie-episode</term>
    <term name="video">video</term>
    <term name="working-paper">notat</term>
    <term name="accessed">åpnet</term>
    <term name="and">og</term>
    <term name="and others">med flere</term>
    <term name="anonymous">anonym</term>
    <term name="anonymous" form="short">anon.</term>
    <term name="at">på</term>
    <term name="available at">tilgjengelig på</term>
    <term name="by">av</term>
    <term name="circa">circa</term>
    <term name="circa" form="short">ca.</term>
    <term name="cited">sitert</term>
    <term name="edition">
      <single>utgave</single>
      <multiple>utgave</multiple>
    </term>
    <term name="edition" form="short">utg.</term>
    <term name="et-al">mfl.</term>
    <term name="forthcoming">kommende</term>
    <term name="from">fra</term>
    <term name="ibid">ibid.</term>
    <term name="in">i</term>
    <term name="in press">i trykk</term>
    <term name="internet">Internett</term>
    <term name="letter">brev</term>
    <term name="no date">uten dato</term>
    <term name="no date" form="short">u.å.</term>
    <term name="online">online</term>
    <term name="presented at">presentert på</term>
    <term name="reference">
      <single>referanse</single>
      <multiple>referanse</multiple>
    </term>
    <term name="reference" form="short">
      <single>ref.</single>
      <multiple>ref.</multiple>
    </term>
    <term name="retrieved">hentet</term>
    <term name="scale">målestokk</term>
    <term name="version">versjon</term>

    <!-- LONG ITEM TYPE FORMS -->
    <term name="article">innsendt manuskript</term>
    <term name="article-journal">tidsskriftartikkel</term>
    <term name="article-magazine">magasinartikkel</term>
    <term name="article-newspaper">avisartikkel</term>
    <term name="bill">proposisjon</term>
    <!-- book is in the list of locator terms -->
    <term name="broadcast">kringkasting</term>
    <!-- chapter is in the list of locator terms -->
    <term name="classic">klassiker</term>
    <term name="collection">samling</term>
    <term name="dataset">datasett</term>
    <term name="document">dokument</term>
    <term name="entry">oppføring</term>
    <term name="entry-dictionary">ordbokoppføring</term>
    <term name="entry-encyclopedia">leksikonoppføring</term>
    <term name="event">begivenhet</term>
    <!-- figure is in the list of locator terms -->
    <term name="graphic">grafikk</term>
    <term name="hearing">høring</term>
    <term name="interview">intervju</term>
    <term name="legal_case">rettssak</term>
    <term name="legislation">lovgiving</term>
    <term name="manuscript">manuskript</term>
    <term name="map">kart</term>
    <term name="motion_picture">videoopptak</term>
    <term name="musical_score">partitur</term>
    <term name="pamphlet">pamflett</term>
    <term name="paper-conference">konferanseartikkel</term>
    <term name="patent">patent</term>
    <term name="performance">fremføring</term>
    <term name="periodical">tidsskrift</term>
    <term name="personal_communication">personlig kommunikasjon</term>
    <term name="post">innlegg</term>
    <term name="post-weblog">blogginnlegg</term>
    <term name="regulation">forskrift</term>
    <term name="report">rapport</term>
    <term name="review">anmeldelse</term>
    <term name="review-book">bokanmeldelse</term>
    <term name="software">programvare</term>
    <term name="song">lydopptak</term>
    <term name="speech">presentasjon</term>
    <term name="standard">standard</term>
    <term name="thesis">avhandling</term>
    <term name="treaty">traktat</term>
    <term name="webpage">nettside</term>

    <!-- SHORT ITEM TYPE FORMS -->
    <term name="article-journal" form="short">tidsskriftart.</term>
    <term name="article-newspaper" form="short">avisart.</term>
    <!-- book is in the list of locator terms -->
    <!-- chapter is in the list of locator terms -->
    <term name="document" form="short">dok.</term>
    <!-- figure is in the list of locator terms -->
    <term name="manuscript" form="short">ms.</term>

    <!-- HISTORICAL ERA TERMS -->
    <term name="ad">e.Kr.</term>
    <term name="bc">f.Kr.</term>
    <term name="bce">fvt.</term>
    <term name="ce">evt.</term>

    <!-- PUNCTUATION -->
    <term name="open-quote">«</term>
    <term name="close-quote">»</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="colon">:</term>
    <term name="comma">,</term>
    <term name="semicolon">;</term>

    <!-- ORDINALS -->
    <term name="ordinal">.</term>

    <!-- LONG ORDINALS -->
    <term name="long-ordinal-01">første</term>
    <term name="long-ordinal-02">andre</term>
    <term name="long-ordinal-03">tredje</term>
    <term name="long-ordinal-04">fjerde</term>
    <term name="long-ordinal-05">femte</term>
    <term name="long-ordinal-06">sjette</term>
    <term name="long-ordinal-07">sjuende</term>
    <term name="long-ordinal-08">åttende</term>
    <term name="long-ordinal-09">niende</term>
    <term name="long-ordinal-10">tiende</term>

    <!-- LONG LOCATOR FORMS -->
    <term name="act">			 
      <single>akt</single>
      <multiple>akt</multiple>						 
    </term>
    <term name="appendix">			 
      <single>appendiks</single>
      <multiple>appendiks</multiple>						 
    </term>
    <term name="article-locator">			 
      <single>artikkel</single>
      <multiple>artikkel</multiple>						 
    </term>
    <term name="canon">			 
      <single>kanon</single>
      <multiple>kanon</multiple>						 
    </term>
    <term name="elocation">			 
      <single>sted</single>
      <multiple>sted</multiple>						 
    </term>
    <term name="equation">			 
      <single>ligning</single>
      <multiple>ligning</multiple>						 
    </term>
    <term name="rule">			 
      <single>regel</single>
      <multiple>regel</multiple>						 
    </term>
    <term name="scene">			 
      <single>scene</single>
      <multiple>scene</multiple>						 
    </term>
    <term name="table">			 
      <single>tabell</single>
      <multiple>tabell</multiple>						 
    </term>
    <term name="timestamp"> <!-- generally blank -->
      <single></single>
      <multiple></multiple>						 
    </term>
    <term name="title-locator">			 
      <single>tittel</single>
      <multiple>tittel</multiple>						 
    </term>
    <term name="book">
      <single>bok</single>
      <multiple>bok</multiple>
    </term>
    <term name="chapter">
      <single>kapittel</single>
      <multiple>kapittel</multiple>
    </term>
    <term name="column">
      <single>kolonne</single>
      <multiple>kolonne</multiple>
    </term>
    <term name="figure">
      <single>figur</single>
      <multiple>figur</multiple>
    </term>
    <term name="folio">
      <single>folio</single>
      <multiple>folio</multiple>
    </term>
    <term name="issue">
      <single>nummer</single>
      <multiple>nummer</multiple>
    </term>
    <term name="line">
      <single>linje</single>
      <multiple>linje</multiple>
    </term>
    <term name="note">
      <single>note</single>
      <multiple>note</multiple>
    </term>
    <term name="opus">
      <single>opus</single>
      <multiple>opus</multiple>
    </term>
    <term name="page">
      <single>side</single>
      <multiple>side</multiple>
    </term>
    <term name="number-of-pages">
      <single>side</single>
      <multiple>sider</multiple>
    </term>
    <term name="paragraph">
      <single>avsnitt</single>
      <multiple>avsnitt</multiple>
    </term>
    <term name="part">
      <single>del</single>
      <multiple>del</multiple>
    </term>
    <term name="section">
      <single>paragraf</single>
      <multiple>paragraf</multiple>
    </term>
    <term name="sub-verbo">
      <single>sub verbo</single>
      <multiple>sub verbis</multiple>
    </term>
    <term name="verse">
      <single>vers</single>
      <multiple>vers</multiple>
    </term>
    <term name="volume">
      <single>bind</single>
      <multiple>bind</multiple>
    </term>

    <!-- SHORT LOCATOR FORMS -->
    <term name="article-locator" form="short">			 
      <single>art.</single>
      <multiple>art.</multiple>
    </term>
    <term name="table" form="short">			 
      <single>tab.</single>
      <multiple>tab.</multiple>						 
    </term>
    <term name="timestamp" form="short"> <!-- generally blank -->
      <single></single>
      <multiple></multiple>						 
    </term>
    <term name="chapter" form="short">kap.</term>
    <term name="column" form="short">kol.</term>
    <term name="figure" form="short">fig.</term>
    <term name="folio" form="short">fol.</term>
    <term name="issue" form="short">nr.</term>
    <term name="opus" form="short">op.</term>
    <term name="page" form="short">
      <single>s.</single>
      <multiple>ss.</multiple>
    </term>
    <term name="number-of-pages" form="short">
      <single>s.</single>
      <multiple>s.</multiple>
    </term>
    <term name="paragraph" form="short">avsn.</term>
    <term name="section" form="short">pargr.</term>
    <term name="sub-verbo" form="short">
      <single>s.v.</single>
      <multiple>s.vv.</multiple>
    </term>
    <term name="verse" form="short">
      <single>v.</single>
      <multiple>v.</multiple>
    </term>
    <term name="volume" form="short">
      <single>bd.</single>
      <multiple>bd.</multiple>
    </term>

    <!-- SYMBOL LOCATOR FORMS -->
    <term name="paragraph" form="symbol">
      <single>¶</single>
      <multiple>¶¶</multiple>
    </term>
    <term name="section" form="symbol">
      <single>§</single>
      <multiple>§§</multiple>
    </term>

    <!-- LONG ROLE FORMS -->
    <term name="chair">
      <single>leder</single>
      <multiple>ledere</multiple>
    </term>
    <term name="compiler">
      <single>kompilator</single>
      <multiple>kompilatorer</multiple>
    </term>
    <term name="contributor">
      <single>bidragsyter</single>
      <multiple>bidragsytere</multiple>
    </term>
    <term name="curator">
      <single>kurator</single>
      <multiple>kuratorer</multiple>
    </term>
    <term name="executive-producer">
      <single>utøvende produsent</single>
      <multiple>utøvende produsenter</multiple>
    </term>
    <term name="guest">
      <single>gjest</single>
      <multiple>gjester</multiple>
    </term>
    <term name="host">
      <single>vert</single>
      <multiple>verter</multiple>
    </term>
    <term name="narrator">
      <single>forteller</single>
      <multiple>fortellere</multiple>
    </term>
    <term name="organizer">
      <single>organisator</single>
      <multiple>organisatorer</multiple>
    </term>
    <term name="performer">
      <single>utøver</single>
      <multiple>utøvere</multiple>
    </term>
    <term name="producer">
      <single>produsent</single>
      <multiple>produsenter</multiple>
    </term>
    <term name="script-writer">
      <single>manusforfatter</single>
      <multiple>manusforfattere</multiple>
    </term>
    <term name="series-creator">
      <single>serieskaper</single>
      <multiple>serieskapere</multiple>
    </term>
    <term name="director">
      <single>regissør</single>
      <multiple>regissører</multiple>
    </term>
    <term name="editor">
      <single>redaktør</single>
      <multiple>redaktører</multiple>
    </term>
    <term name="editorial-director">
      <single>redaktør</single>
      <multiple>redaktører</multiple>
    </term>
    <term name="illustrator">
      <single>illustratør</single>
      <multiple>illustratører</multiple>
    </term>
    <term name="translator">
      <single>oversetter</single>
      <multiple>oversettere</multiple>
    </term>
    <term name="editortranslator">
      <single>redaktør &amp; oversetter</single>
      <multiple>redaktører &amp; oversettere</multiple>
    </term>

    <!-- SHORT ROLE FORMS -->
    <term name="executive-producer" form="short">
      <single>utøv. prod.</single>
      <multiple>utøv. prod.</multiple>
    </term>
    <term name="producer" form="short">
      <single>prod.</single>
      <multiple>prod.</multiple>
    </term>
    <term name="script-writer" form="short">
      <single>forf.</single>
      <multiple>forf.</multiple>
    </term>
    <term name="director" form="short">
      <single>regi</single>
      <multiple>regi</multiple>
    </term>
    <term name="editor" form="short">
      <single>red.</single>
      <multiple>red.</multiple>
    </term>
    <term name="editorial-director" form="short">
      <single>red.</single>
      <multiple>red.</multiple>
    </term>
    <term name="illustrator" form="short">
      <single>ill.</single>
      <multiple>ill.</multiple>
    </term>
    <term name="translator" form="short">
      <single>overs.</single>
      <multiple>overs.</multiple>
    </term>
    <term name="editortranslator" form="short">
      <single>red. &amp; overs.</single>
      <multiple>red. &amp; overs.</multiple>
    </term>

    <!-- VERB ROLE FORMS -->
    <term name="chair" form="verb">leda av</term>
    <term name="compiler" form="verb">kompilert av</term>
    <term name="contributor" form="verb">med</term>
    <term name="curator" form="verb">kuratert av</term>
    <term name="executive-producer" form="verb">utøvende produsert av</term>
    <term name="guest" form="verb">med gjest</term>
    <term name="host" form="verb">vertskap av</term>
    <term name="narrator" form="verb">fortalt av</term>
    <term name="organizer" form="verb">organisert av</term>
    <term name="performer" form="verb">fremført av</term>
    <term name="producer" form="verb">produsert av</term>
    <term name="script-writer" form="verb">forfatta av</term>
    <term name="series-creator" form="verb">skapt av</term>
    <term name="container-author" form="verb">av</term>
    <term name="director" form="verb">regissert av</term>
    <term name="editor" form="verb">redigert av</term>
    <term name="editorial-director" form="verb">redigert av</term>
    <term name="illustrator" form="verb">illustrert av</term>
    <term name="interviewer" form="verb">intervjuet av</term>
    <term name="recipient" form="verb">til</term>
    <term name="reviewed-author" form="verb">av</term>
    <term name="translator" form="verb">oversatt av</term>
    <term name="editortranslator" form="verb">redigert &amp; oversatt av</term>

    <!-- SHORT VERB ROLE FORMS -->
    <term name="executive-producer" form="verb-short">utøv. prod. av</term>
    <term name="producer" form="verb-short">prod. av</term>
    <term name="script-writer" form="verb-short">forf. av</term>
    <term name="director" form="verb-short">regi</term>
    <term name="editor" form="verb-short">red.</term>
    <term name="editorial-director" form="verb-short">red.</term>
    <term name="illustrator" form="verb-short">illus.</term>
    <term name="translator" form="verb-short">overs.</term>
    <term name="editortranslator" form="verb-short">red. &amp; overs. av</term>

    <!-- LONG MONTH FORMS -->
    <term name="month-01">januar</term>
    <term name="month-02">februar</term>
    <term name="month-03">mars</term>
    <term name="month-04">april</term>
    <term name="month-05">mai</term>
    <term name="month-06">juni</term>
    <term name="month-07">juli</term>
    <term name="month-08">august</term>
    <term name="month-09">september</term>
    <term name="month-10">oktober</term>
    <term name="month-11">november</term>
    <term name="month-12">desember</term>

    <!-- SHORT MONTH FORMS -->
    <term name="month-01" form="short">jan.</term>
    <term name="month-02" form="short">feb.</term>
    <term name="month-03" form="short">mar.</term>
    <term name="month-04" form="short">apr.</term>
    <term name="month-05" form="short">mai</term>
    <term name="month-06" form="short">jun.</term>
    <term name="month-07" form="short">jul.</term>
    <term name="month-08" form="short">aug.</term>
    <term name="month-09" form="short">sep.</term>
    <term name="month-10" form="short">okt.</term>
    <term name="month-11" form="short">nov.</term>
    <term name="month-12" form="short">des.</term>

    <!-- SEASONS -->
    <term name="season-01">vår</term>
    <term name="season-02">sommer</term>
    <term name="season-03">høst</term>
    <term name="season-04">vinter</term>
  </terms>
</locale>
`;
