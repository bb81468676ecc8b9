// Words for citations of the CSL project (https://citationstyles.org), unchanged: locales-fi-FI.xml.
// CC BY-SA 3.0, see LICENCE.md.
export default `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="fi-FI">
  <info>
    <translator>
      <name>Janne Huovari</name>
    </translator>
    <translator>
      <name>snissine</name>
    </translator>
    <translator>
      <name>villelahtinen</name>
    </translator>
    <translator>
      <name>Juhana Venäläinen</name>
    </translator>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
    <updated>2012-07-04T23:31:02+00:00</updated>
  </info>
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" form="ordinal" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" suffix="."/>
    <date-part name="month" form="numeric" suffix="."/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="advance-online-publication">advance online publication</term>
    <term name="album">album</term>
    <term name="audio-recording">audio recording</term>
    <term name="film">film</term>
    <term name="henceforth">henceforth</term>
    <term name="loc-cit">loc. cit.</term> <!-- like ibid., the abbreviated form is the regular form  -->
    <term name="no-place">no place</term>
    <term name="no-place" form="short">n.p.</term>
    <term name="no-publisher">no publisher</term> <!-- sine nomine -->
    <term name="no-publisher" form="short">n.p.</term>
    <term name="on">on</term>
    <term name="op-cit">op. cit.</term> <!-- like ibid., the abbreviated form is the regular form  -->
    <term name="original-work-published">original work published</term>
    <term name="personal-communication">henkilökohtainen viestintä</term>
    <term name="podcast">podcast</term>
    <term name="podcast-episode">podcast episode</term>
    <term name="preprint">preprint</term>
    <term name="radio-broadcast">radio broadcast</term>
    <term name="radio-series">radio series</term>
    <term name="radio-series-episode">radio series episode</term>
    <term name="special-issue">special issue</term>
    <term name="special-section">special section</term>
    <term name="television-broadcast">television broadcast</term>
    <term name="television-series">television series</term>
    <term name="television-series-episode">television series episode</term>
    <term name="video">video</term>
    <term name="working-paper">working paper</term>
    <term name="accessed">viitattu</term>
    <term name="and">ja</term>
    <term name="and others">ym.</term>
    <term name="anonymous">tuntematon</term>
    <term name="anonymous" form="short">tuntematon</term>
    <term name="at">osoitteessa</term>
    <term name="available at">saatavissa</term>
    <term name="by">tekijä</term>
    <term name="circa">noin</term>
    <term name="circa" form="short">n.</term>
    <term name="cited">viitattu</term>
    <term name="edition">
      <single>painos</single>
      <multiple>painokset</multiple>
    </term>
    <term name="edition" form="short">p.</term>
    <term name="et-al">ym.</term>
    <term name="forthcoming">tulossa</term>
    <term name="from">osoitteesta</term>
    <term name="ibid">mt.</term>
    <term name="in">teoksessa</term>
    <term name="in press">painossa</term>
    <term name="internet">internet</term>
    <term name="letter">kirje</term>
    <term name="no date">ei päivämäärää</term>
    <term name="no date" form="short">ei pvm.</term>
    <term name="online">verkossa</term>
    <term name="presented at">esitetty tilaisuudessa</term>
    <term name="reference">
      <single>viittaus</single>
      <multiple>viittaukset</multiple>
    </term>
    <term name="reference" form="short">
      <single>viit.</single>
      <multiple>viit.</multiple>
    </term>
    <term name="retrieved">noudettu</term>
    <term name="scale">mittakaava</term>
    <term name="version">versio</term>

    <!-- LONG ITEM TYPE FORMS -->
    <term name="article">preprint</term>
    <term name="article-journal">journal article</term>
    <term name="article-magazine">magazine article</term>
    <term name="article-newspaper">newspaper article</term>
    <term name="bill">bill</term>
    <!-- book is in the list of locator terms -->
    <term name="broadcast">broadcast</term>
    <!-- chapter is in the list of locator terms -->
    <term name="classic">classic</term>
    <term name="collection">collection</term>
    <term name="dataset">dataset</term>
    <term name="document">document</term>
    <term name="entry">entry</term>
    <term name="entry-dictionary">dictionary entry</term>
    <term name="entry-encyclopedia">encyclopedia entry</term>
    <term name="event">event</term>
    <!-- figure is in the list of locator terms -->
    <term name="graphic">graphic</term>
    <term name="hearing">hearing</term>
    <term name="interview">haastattelu</term>
    <term name="legal_case">legal case</term>
    <term name="legislation">legislation</term>
    <term name="manuscript">manuscript</term>
    <term name="map">map</term>
    <term name="motion_picture">video recording</term>
    <term name="musical_score">musical score</term>
    <term name="pamphlet">pamphlet</term>
    <term name="paper-conference">conference paper</term>
    <term name="patent">patent</term>
    <term name="performance">performance</term>
    <term name="periodical">periodical</term>
    <term name="personal_communication">henkilökohtainen viestintä</term>
    <term name="post">post</term>
    <term name="post-weblog">blog post</term>
    <term name="regulation">regulation</term>
    <term name="report">report</term>
    <term name="review">review</term>
    <term name="review-book">book review</term>
    <term name="software">software</term>
    <term name="song">audio recording</term>
    <term name="speech">presentation</term>
    <term name="standard">standard</term>
    <term name="thesis">thesis</term>
    <term name="treaty">treaty</term>
    <term name="webpage">webpage</term>

    <!-- SHORT ITEM TYPE FORMS -->
    <term name="article-journal" form="short">journal art.</term>
    <term name="article-magazine" form="short">mag. art.</term>
    <term name="article-newspaper" form="short">newspaper art.</term>
    <!-- book is in the list of locator terms -->
    <!-- chapter is in the list of locator terms -->
    <term name="document" form="short">doc.</term>
    <!-- figure is in the list of locator terms -->
    <term name="graphic" form="short">graph.</term>
    <term name="interview" form="short">interv.</term>
    <term name="manuscript" form="short">MS</term>
    <term name="motion_picture" form="short">video rec.</term>
    <term name="report" form="short">rep.</term>
    <term name="review" form="short">rev.</term>
    <term name="review-book" form="short">bk. rev.</term>
    <term name="song" form="short">audio rec.</term>

    <!-- HISTORICAL ERA TERMS -->
    <term name="ad">jaa.</term>
    <term name="bc">eaa.</term>
    <term name="bce">BCE</term>
    <term name="ce">CE</term>

    <!-- PUNCTUATION -->
    <term name="open-quote">”</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">’</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="colon">:</term>
    <term name="comma">,</term>
    <term name="semicolon">;</term>

    <!-- ORDINALS -->
    <term name="ordinal">.</term>

    <!-- LONG ORDINALS -->
    <term name="long-ordinal-01">ensimmäinen</term>
    <term name="long-ordinal-02">toinen</term>
    <term name="long-ordinal-03">kolmas</term>
    <term name="long-ordinal-04">neljäs</term>
    <term name="long-ordinal-05">viides</term>
    <term name="long-ordinal-06">kuudes</term>
    <term name="long-ordinal-07">seitsemäs</term>
    <term name="long-ordinal-08">kahdeksas</term>
    <term name="long-ordinal-09">yhdeksäs</term>
    <term name="long-ordinal-10">kymmenes</term>

    <!-- LONG LOCATOR FORMS -->
    <term name="act">			 
      <single>act</single>
      <multiple>acts</multiple>						 
    </term>
    <term name="appendix">			 
      <single>appendix</single>
      <multiple>appendices</multiple>						 
    </term>
    <term name="article-locator">			 
      <single>article</single>
      <multiple>articles</multiple>						 
    </term>
    <term name="canon">			 
      <single>canon</single>
      <multiple>canons</multiple>						 
    </term>
    <term name="elocation">			 
      <single>location</single>
      <multiple>locations</multiple>						 
    </term>
    <term name="equation">			 
      <single>equation</single>
      <multiple>equations</multiple>						 
    </term>
    <term name="rule">			 
      <single>rule</single>
      <multiple>rules</multiple>						 
    </term>
    <term name="scene">			 
      <single>scene</single>
      <multiple>scenes</multiple>						 
    </term>
    <term name="table">			 
      <single>table</single>
      <multiple>tables</multiple>						 
    </term>
    <term name="timestamp"> <!-- generally blank -->
      <single></single>
      <multiple></multiple>						 
    </term>
    <term name="title-locator">			 
      <single>title</single>
      <multiple>titles</multiple>						 
    </term>
    <term name="book">
      <single>kirja</single>
      <multiple>kirjat</multiple>
    </term>
    <term name="chapter">
      <single>luku</single>
      <multiple>luvut</multiple>
    </term>
    <term name="column">
      <single>palsta</single>
      <multiple>palstat</multiple>
    </term>
    <term name="figure">
      <single>kuvio</single>
      <multiple>kuviot</multiple>
    </term>
    <term name="folio">
      <single>folio</single>
      <multiple>foliot</multiple>
    </term>
    <term name="issue">
      <single>numero</single>
      <multiple>numerot</multiple>
    </term>
    <term name="line">
      <single>rivi</single>
      <multiple>rivit</multiple>
    </term>
    <term name="note">
      <single>huomautus</single>
      <multiple>huomautukset</multiple>
    </term>
    <term name="opus">
      <single>opus</single>
      <multiple>opukset</multiple>
    </term>
    <term name="page">
      <single>sivu</single>
      <multiple>sivut</multiple>
    </term>
    <term name="number-of-pages">
      <single>sivu</single>
      <multiple>sivut</multiple>
    </term>
    <term name="paragraph">
      <single>kappale</single>
      <multiple>kappaleet</multiple>
    </term>
    <term name="part">
      <single>osa</single>
      <multiple>osat</multiple>
    </term>
    <term name="section">
      <single>osa</single>
      <multiple>osat</multiple>
    </term>
    <term name="sub-verbo">
      <single>sub verbo</single>
      <multiple>sub verbis</multiple>
    </term>
    <term name="verse">
      <single>säkeistö</single>
      <multiple>säkeistöt</multiple>
    </term>
    <term name="volume">
      <single>vuosikerta</single>
      <multiple>vuosikerrat</multiple>
    </term>

    <!-- SHORT LOCATOR FORMS -->
    <term name="appendix" form="short">			 
      <single>app.</single>
      <multiple>apps.</multiple>						 
    </term>
    <term name="article-locator" form="short">			 
      <single>art.</single>
      <multiple>arts.</multiple>
    </term>
    <term name="elocation" form="short">			 
      <single>loc.</single>
      <multiple>locs.</multiple>
    </term>
    <term name="equation" form="short">			 
      <single>eq.</single>
      <multiple>eqs.</multiple>
    </term>
    <term name="rule" form="short">			 
      <single>r.</single>
      <multiple>rr.</multiple>						 
    </term>
    <term name="scene" form="short">			 
      <single>sc.</single>
      <multiple>scs.</multiple>						 
    </term>
    <term name="table" form="short">			 
      <single>tbl.</single>
      <multiple>tbls.</multiple>						 
    </term>
    <term name="timestamp" form="short"> <!-- generally blank -->
      <single></single>
      <multiple></multiple>						 
    </term>
    <term name="title-locator" form="short">			 
      <single>tit.</single>
      <multiple>tits.</multiple>
    </term>
    <term name="book" form="short">kirja</term>
    <term name="chapter" form="short">luku</term>
    <term name="column" form="short">palsta</term>
    <term name="figure" form="short">kuv.</term>
    <term name="folio" form="short">fol.</term>
    <term name="issue" form="short">nro</term>
    <term name="line" form="short">r.</term>
    <term name="note" form="short">huom.</term>
    <term name="opus" form="short">op.</term>
    <term name="page" form="short">
      <single>s.</single>
      <multiple>ss.</multiple>
    </term>
    <term name="number-of-pages" form="short">
      <single>s.</single>
      <multiple>ss.</multiple>
    </term>
    <term name="paragraph" form="short">kappale</term>
    <term name="part" form="short">osa</term>
    <term name="section" form="short">osa</term>
    <term name="sub-verbo" form="short">
      <single>s.v.</single>
      <multiple>s.vv.</multiple>
    </term>
    <term name="verse" form="short">
      <single>säk.</single>
      <multiple>säk.</multiple>
    </term>
    <term name="volume" form="short">
      <single>vsk.</single>
      <multiple>vsk.</multiple>
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
      <single>chair</single>
      <multiple>chairs</multiple>
    </term>
    <term name="compiler">
      <single>compiler</single>
      <multiple>compilers</multiple>
    </term>
    <term name="contributor">
      <single>contributor</single>
      <multiple>contributors</multiple>
    </term>
    <term name="curator">
      <single>curator</single>
      <multiple>curators</multiple>
    </term>
    <term name="executive-producer">
      <single>executive producer</single>
      <multiple>executive producers</multiple>
    </term>
    <term name="guest">
      <single>guest</single>
      <multiple>guests</multiple>
    </term>
    <term name="host">
      <single>host</single>
      <multiple>hosts</multiple>
    </term>
    <term name="narrator">
      <single>narrator</single>
      <multiple>narrators</multiple>
    </term>
    <term name="organizer">
      <single>organizer</single>
      <multiple>organizers</multiple>
    </term>
    <term name="performer">
      <single>performer</single>
      <multiple>performers</multiple>
    </term>
    <term name="producer">
      <single>producer</single>
      <multiple>producers</multiple>
    </term>
    <term name="script-writer">
      <single>writer</single>
      <multiple>writers</multiple>
    </term>
    <term name="series-creator">
      <single>series creator</single>
      <multiple>series creators</multiple>
    </term>
    <term name="director">
      <single>ohjaaja</single>
      <multiple>ohjaajat</multiple>
    </term>
    <term name="editor">
      <single>toimittaja</single>
      <multiple>toimittajat</multiple>
    </term>
    <term name="editorial-director">
      <single>toimittaja</single>
      <multiple>toimittajat</multiple>
    </term>
    <term name="illustrator">
      <single>kuvittaja</single>
      <multiple>kuvittajat</multiple>
    </term>
    <term name="translator">
      <single>kääntäjä</single>
      <multiple>kääntäjät</multiple>
    </term>
    <term name="editortranslator">
      <single>toimittaja ja kääntäjä</single>
      <multiple>toimittajat ja kääntäjät</multiple>
    </term>

    <!-- SHORT ROLE FORMS -->
    <term name="compiler" form="short">
      <single>comp.</single>
      <multiple>comps.</multiple>
    </term>
    <term name="contributor" form="short">
      <single>contrib.</single>
      <multiple>contribs.</multiple>
    </term>
    <term name="curator" form="short">
      <single>cur.</single>
      <multiple>curs.</multiple>
    </term>
    <term name="executive-producer" form="short">
      <single>exec. prod.</single>
      <multiple>exec. prods.</multiple>
    </term>
    <term name="narrator" form="short">
      <single>narr.</single>
      <multiple>narrs.</multiple>
    </term>
    <term name="organizer" form="short">
      <single>org.</single>
      <multiple>orgs.</multiple>
    </term>
    <term name="performer" form="short">
      <single>perf.</single>
      <multiple>perfs.</multiple>
    </term>
    <term name="producer" form="short">
      <single>prod.</single>
      <multiple>prods.</multiple>
    </term>
    <term name="script-writer" form="short">
      <single>writ.</single>
      <multiple>writs.</multiple>
    </term>
    <term name="series-creator" form="short">
      <single>cre.</single>
      <multiple>cres.</multiple>
    </term>
    <term name="director" form="short">
      <single>ohj.</single>
      <multiple>ohj.</multiple>
    </term>
    <term name="editor" form="short">
      <single>toim.</single>
      <multiple>toim.</multiple>
    </term>
    <term name="editorial-director" form="short">
      <single>toim.</single>
      <multiple>toim.</multiple>
    </term>
    <term name="illustrator" form="short">
      <single>kuv.</single>
      <multiple>kuv.</multiple>
    </term>
    <term name="translator" form="short">
      <single>käänt.</single>
      <multiple>käänt.</multiple>
    </term>
    <term name="editortranslator" form="short">
      <single>toim. ja käänt.</single>
      <multiple>toim. ja käänt.</multiple>
    </term>

    <!-- VERB ROLE FORMS -->
    <term name="chair" form="verb">chaired by</term>
    <term name="compiler" form="verb">compiled by</term>
    <term name="contributor" form="verb">with</term>
    <term name="curator" form="verb">curated by</term>
    <term name="executive-producer" form="verb">executive produced by</term>
    <term name="guest" form="verb">with guest</term>
    <term name="host" form="verb">hosted by</term>
    <term name="narrator" form="verb">narrated by</term>
    <term name="organizer" form="verb">organized by</term>
    <term name="performer" form="verb">performed by</term>
    <term name="producer" form="verb">produced by</term>
    <term name="script-writer" form="verb">written by</term>
    <term name="series-creator" form="verb">created by</term>
    <term name="container-author" form="verb"></term>
    <term name="director" form="verb">ohjannut</term>
    <term name="editor" form="verb">toimittanut</term>
    <term name="editorial-director" form="verb">toimittanut</term>
    <term name="illustrator" form="verb">kuvittanut</term>
    <term name="interviewer" form="verb">haastatellut</term>
    <term name="recipient" form="verb">vastaanottaja</term>
    <term name="reviewed-author" form="verb"></term>
    <term name="translator" form="verb">kääntänyt</term>
    <term name="editortranslator" form="verb">toimittanut ja kääntänyt</term>

    <!-- SHORT VERB ROLE FORMS -->
    <term name="compiler" form="verb-short">comp. by</term>
    <term name="contributor" form="verb-short">w.</term>
    <term name="curator" form="verb-short">cur. by</term>
    <term name="executive-producer" form="verb-short">exec. prod. by</term>
    <term name="guest" form="verb-short">w. guest</term>
    <term name="host" form="verb-short">hosted by</term>
    <term name="narrator" form="verb-short">narr. by</term>
    <term name="organizer" form="verb-short">org. by</term>
    <term name="performer" form="verb-short">perf. by</term>
    <term name="producer" form="verb-short">prod. by</term>
    <term name="script-writer" form="verb-short">writ. by</term>
    <term name="series-creator" form="verb-short">cre. by</term>
    <term name="director" form="verb-short">ohj.</term>
    <term name="editor" form="verb-short">toim.</term>
    <term name="editorial-director" form="verb-short">toim.</term>
    <term name="illustrator" form="verb-short">kuv.</term>
    <term name="translator" form="verb-short">käänt.</term>
    <term name="editortranslator" form="verb-short">toim. ja käänt.</term>

    <!-- LONG MONTH FORMS -->
    <term name="month-01">tammikuuta</term>
    <term name="month-02">helmikuuta</term>
    <term name="month-03">maaliskuuta</term>
    <term name="month-04">huhtikuuta</term>
    <term name="month-05">toukokuuta</term>
    <term name="month-06">kesäkuuta</term>
    <term name="month-07">heinäkuuta</term>
    <term name="month-08">elokuuta</term>
    <term name="month-09">syyskuuta</term>
    <term name="month-10">lokakuuta</term>
    <term name="month-11">marraskuuta</term>
    <term name="month-12">joulukuuta</term>

    <!-- SHORT MONTH FORMS -->
    <term name="month-01" form="short">tammi</term>
    <term name="month-02" form="short">helmi</term>
    <term name="month-03" form="short">maalis</term>
    <term name="month-04" form="short">huhti</term>
    <term name="month-05" form="short">touko</term>
    <term name="month-06" form="short">kesä</term>
    <term name="month-07" form="short">heinä</term>
    <term name="month-08" form="short">elo</term>
    <term name="month-09" form="short">syys</term>
    <term name="month-10" form="short">loka</term>
    <term name="month-11" form="short">marras</term>
    <term name="month-12" form="short">joulu</term>

    <!-- SEASONS -->
    <term name="season-01">kevät</term>
    <term name="season-02">kesä</term>
    <term name="season-03">syksy</term>
    <term name="season-04">talvi</term>
  </terms>
</locale>
`;
