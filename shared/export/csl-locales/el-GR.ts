// Words for citations of the CSL project (https://citationstyles.org), unchanged: locales-el-GR.xml.
// CC BY-SA 3.0, see LICENCE.md.
export default `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="el-GR">
  <info>
    <translator>
      <name>thanasis57</name>
    </translator>
    <translator>
      <name>dimtamb</name>
    </translator>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
    <updated>2013-11-08T20:31:02+00:00</updated>
  </info>
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" form="numeric-leading-zeros" suffix="/"/>
    <date-part name="month" form="numeric-leading-zeros" suffix="/"/>
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
    <term name="personal-communication">προσωπική επικοινωνία</term>
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
    <term name="accessed">ημερομηνία πρόσβασης</term>
    <term name="and">και</term>
    <term name="and others">και άλλοι</term>
    <term name="anonymous">ανώνυμο</term>
    <term name="anonymous" form="short">ανών.</term>
    <term name="at">εφ.</term>
    <term name="available at">διαθέσιμο στο</term>
    <term name="by">από</term>
    <term name="circa">περίπου</term>
    <term name="circa" form="short">περ.</term>
    <term name="cited">παρατίθεται</term>
    <term name="edition" gender="feminine">
      <single>έκδοση</single>
      <multiple>εκδόσεις</multiple>
    </term>
    <term name="edition" form="short">έκδ.</term>
    <term name="et-al">κ.ά.</term>
    <term name="forthcoming">προσεχές</term>
    <term name="from">από</term>
    <term name="ibid">στο ίδιο</term>
    <term name="in">στο</term>
    <term name="in press">υπό έκδοση</term>
    <term name="internet">διαδίκτυο</term>
    <term name="letter">επιστολή</term>
    <term name="no date">χωρίς χρονολογία</term>
    <term name="no date" form="short">χ.χ.</term>
    <term name="online">έκδοση σε ψηφιακή μορφή</term>
    <term name="presented at">παρουσιάστηκε στο</term>
    <term name="reference">
      <single>παραπομπή</single>
      <multiple>παραπομπές</multiple>
    </term>
    <term name="reference" form="short">
      <single>παρ.</single>
      <multiple>παρ.</multiple>
    </term>
    <term name="retrieved">ανακτήθηκε</term>
    <term name="scale">κλίμακα</term>
    <term name="version">εκδοχή</term>

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
    <term name="interview">συνέντευξη</term>
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
    <term name="personal_communication">προσωπική επικοινωνία</term>
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
    <term name="ad">μ.Χ.</term>
    <term name="bc">π.Χ.</term>
    <term name="bce">BCE</term>
    <term name="ce">CE</term>

    <!-- PUNCTUATION -->
    <term name="open-quote">‘</term>
    <term name="close-quote">’</term>
    <term name="open-inner-quote">'</term>
    <term name="close-inner-quote">'</term>
    <term name="page-range-delimiter">–</term>
    <term name="colon">:</term>
    <term name="comma">,</term>
    <term name="semicolon">;</term>

    <!-- ORDINALS -->
    <term name="ordinal">ο</term>
    <term name="ordinal-01" gender-form="feminine" match="whole-number">η</term>
    <term name="ordinal-01" gender-form="masculine" match="whole-number">ος</term>

    <!-- LONG ORDINALS -->
    <term name="long-ordinal-01">πρώτος</term>
    <term name="long-ordinal-02">δεύτερος</term>
    <term name="long-ordinal-03">τρίτος</term>
    <term name="long-ordinal-04">τέταρτος</term>
    <term name="long-ordinal-05">πέμπτος</term>
    <term name="long-ordinal-06">έκτος</term>
    <term name="long-ordinal-07">έβδομος</term>
    <term name="long-ordinal-08">όγδοος</term>
    <term name="long-ordinal-09">ένατος</term>
    <term name="long-ordinal-10">δέκατος</term>

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
      <single>βιβλίο</single>
      <multiple>βιβλία</multiple>
    </term>
    <term name="chapter">
      <single>κεφάλαιο</single>
      <multiple>κεφάλαια</multiple>
    </term>
    <term name="column">
      <single>στήλη</single>
      <multiple>στήλες</multiple>
    </term>
    <term name="figure">
      <single>εικόνα</single>
      <multiple>εικόνες</multiple>
    </term>
    <term name="folio">
      <single>φάκελος</single>
      <multiple>φάκελοι</multiple>
    </term>
    <term name="issue">
      <single>τεύχος</single>
      <multiple>τεύχη</multiple>
    </term>
    <term name="line">
      <single>σειρά</single>
      <multiple>σειρές</multiple>
    </term>
    <term name="note">
      <single>σημείωση</single>
      <multiple>σημειώσεις</multiple>
    </term>
    <term name="opus">
      <single>έργο</single>
      <multiple>έργα</multiple>
    </term>
    <term name="page">
      <single>σελίδα</single>
      <multiple>σελίδες</multiple>
    </term>
    <term name="number-of-pages">
      <single>σελίδα</single>
      <multiple>σελίδες</multiple>
    </term>
    <term name="paragraph">
      <single>παράγραφος</single>
      <multiple>παράγραφοι</multiple>
    </term>
    <term name="part">
      <single>μέρος</single>
      <multiple>μέρη</multiple>
    </term>
    <term name="section">
      <single>τμήμα</single>
      <multiple>τμήματα</multiple>
    </term>
    <term name="sub-verbo">
      <single>λήμμα</single>
      <multiple>λήμματα</multiple>
    </term>
    <term name="verse">
      <single>στίχος</single>
      <multiple>στίχοι</multiple>
    </term>
    <term name="volume">
      <single>τόμος</single>
      <multiple>τόμοι</multiple>
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
    <term name="book" form="short">βιβ.</term>
    <term name="chapter" form="short">κεφ.</term>
    <term name="column" form="short">στ.</term>
    <term name="figure" form="short">εικ.</term>
    <term name="folio" form="short">φάκ</term>
    <term name="issue" form="short">τχ.</term>
    <term name="line" form="short">γρ.</term>
    <term name="note" form="short">σημ.</term>
    <term name="opus" form="short">έργ.</term>
    <term name="page" form="short">
      <single>σ.</single>
      <multiple>σσ.</multiple>
    </term>
    <term name="number-of-pages" form="short">
      <single>σ.</single>
      <multiple>σσ.</multiple>
    </term>
    <term name="paragraph" form="short">παρ.</term>
    <term name="part" form="short">μέρ.</term>
    <term name="section" form="short">τμ.</term>
    <term name="sub-verbo" form="short">
      <single>λήμ.</single>
      <multiple>λήμ.</multiple>
    </term>
    <term name="verse" form="short">
      <single>στ.</single>
      <multiple>στ.</multiple>
    </term>
    <term name="volume" form="short">
      <single>τ.</single>
      <multiple>τ.</multiple>
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
      <single>Διευθυντής</single>
      <multiple>Διευθυντές</multiple>
    </term>
    <term name="editor">
      <single>επιμελητής</single>
      <multiple>επιμελητές</multiple>
    </term>
    <term name="editorial-director">
      <single>διευθυντής σειράς</single>
      <multiple>διευθυντές σειράς</multiple>
    </term>
    <term name="illustrator">
      <single>εικονογράφος</single>
      <multiple>εικονογράφοι</multiple>
    </term>
    <term name="translator">
      <single>μεταφραστής</single>
      <multiple>μεταφραστές</multiple>
    </term>
    <term name="editortranslator">
      <single>μεταφραστής και επιμελητής</single>
      <multiple>μεταφραστές και επιμελητές</multiple>
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
      <single>δ/ντης.</single>
      <multiple>δ/ντές.</multiple>
    </term>
    <term name="editor" form="short">
      <single>επιμ.</single>
      <multiple>επιμ.</multiple>
    </term>
    <term name="editorial-director" form="short">
      <single>δ/ντής σειράς</single>
      <multiple>δ/ντές σειρας</multiple>
    </term>
    <term name="illustrator" form="short">
      <single>εικ.</single>
      <multiple>εικ..</multiple>
    </term>
    <term name="translator" form="short">
      <single>μτφ.</single>
      <multiple>μτφ.</multiple>
    </term>
    <term name="editortranslator" form="short">
      <single>μτφ. και επιμ.</single>
      <multiple>μτφ. και επιμ.</multiple>
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
    <term name="container-author" form="verb">στον συλλ. τόμο</term>
    <term name="director" form="verb">διεύθυνση</term>
    <term name="editor" form="verb">επιμέλεια</term>
    <term name="editorial-director" form="verb">διεύθυνση σειράς</term>
    <term name="illustrator" form="verb">εικονογράφηση:</term>
    <term name="interviewer" form="verb">συνέντευξη</term>
    <term name="recipient" form="verb">παραλήπτης</term>
    <term name="reviewed-author" form="verb">συγγραφέας:</term>
    <term name="translator" form="verb">μετάφραση</term>
    <term name="editortranslator" form="verb">μετάφραση και επιμέλεια</term>

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
    <term name="director" form="verb-short">διευθ.</term>
    <term name="editor" form="verb-short">επιμέλ.</term>
    <term name="editorial-director" form="verb-short">δ/νση σειράς</term>
    <term name="illustrator" form="verb-short">εικον.</term>
    <term name="translator" form="verb-short">μετάφρ.</term>
    <term name="editortranslator" form="verb-short">μετάφρ. και επιμέλ.</term>

    <!-- LONG MONTH FORMS -->
    <term name="month-01">Ιανουάριος</term>
    <term name="month-02">Φεβρουάριος</term>
    <term name="month-03">Μάρτιος</term>
    <term name="month-04">Απρίλιος</term>
    <term name="month-05">Μάιος</term>
    <term name="month-06">Ιούνιος</term>
    <term name="month-07">Ιούλιος</term>
    <term name="month-08">Αύγουστος</term>
    <term name="month-09">Σεπτέμβριος</term>
    <term name="month-10">Οκτώβριος</term>
    <term name="month-11">Νοέμβριος</term>
    <term name="month-12">Δεκέμβριος</term>

    <!-- SHORT MONTH FORMS -->
    <term name="month-01" form="short">Ιανουαρίου</term>
    <term name="month-02" form="short">Φεβρουαρίου</term>
    <term name="month-03" form="short">Μαρτίου</term>
    <term name="month-04" form="short">Απριλίου</term>
    <term name="month-05" form="short">Μαΐου</term>
    <term name="month-06" form="short">Ιουνίου</term>
    <term name="month-07" form="short">Ιουλίου</term>
    <term name="month-08" form="short">Αυγούστου</term>
    <term name="month-09" form="short">Σεπτεμβρίου</term>
    <term name="month-10" form="short">Οκτωβρίου</term>
    <term name="month-11" form="short">Νοεμβρίου</term>
    <term name="month-12" form="short">Δεκεμβρίου</term>

    <!-- SEASONS -->
    <term name="season-01">Άνοιξη</term>
    <term name="season-02">Καλοκαίρι</term>
    <term name="season-03">Φθινόπωρο</term>
    <term name="season-04">Χειμώνας</term>
  </terms>
</locale>
`;
