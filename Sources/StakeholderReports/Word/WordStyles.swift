/// The styles of a report in Word (ECMA-376 part 1, 17.7).
enum WordStyles {
  /// - Parameter tag: the language of the text.
  static func text(tag: String) -> String { template.replacing("LANGUAGE_TAG", with: tag) }

  // Sizes are in half points, lengths in twentieths of a point. The size of tables stands in the style
  // of the table, since pandoc gives cells and lists the same style of paragraph. The paragraph of a
  // figure keeps a line height of its own, or Word would stretch it to the height of the picture.
  private static let template = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults>
    <w:rPrDefault><w:rPr>
      <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
      <w:sz w:val="21"/><w:szCs w:val="21"/>
      <w:lang w:val="LANGUAGE_TAG" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr>
      </w:pPrDefault>
    </w:docDefaults>

    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
      <w:qFormat/></w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblCellMar>
      <w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
      </w:style>
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
      <w:uiPriority w:val="99"/><w:semiHidden/></w:style>

    <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/>
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="FirstParagraph">
      <w:name w:val="First Paragraph"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/>
      <w:qFormat/></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Compact"><w:name w:val="Compact"/>
      <w:basedOn w:val="Normal"/><w:qFormat/></w:style>

    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>
      <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>
      <w:keepLines/><w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/>
      </w:pPr><w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="42"/><w:szCs w:val="42"/>
      </w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/>
      <w:basedOn w:val="Title"/><w:next w:val="BodyText"/><w:qFormat/><w:rPr><w:b w:val="0"/>
      <w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Author"><w:name w:val="Author"/>
      <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>
      </w:pPr><w:rPr><w:color w:val="595959"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Date"><w:name w:val="Date"/>
      <w:basedOn w:val="Author"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr>
      <w:spacing w:after="240"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Abstract">
      <w:name w:val="Abstract"/><w:basedOn w:val="BodyText"/><w:qFormat/></w:style>

    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
      <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>
      <w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="1F3A5F"/>
      </w:pBdr><w:spacing w:before="360" w:after="140" w:line="240" w:lineRule="auto"/>
      <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="30"/>
      <w:szCs w:val="30"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>
      <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/>
      <w:keepLines/><w:spacing w:before="260" w:after="80" w:line="240" w:lineRule="auto"/>
      <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="24"/>
      <w:szCs w:val="24"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/>
      <w:basedOn w:val="Heading2"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr>
      <w:spacing w:before="180" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr>
      <w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/>
      <w:basedOn w:val="Heading1"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr>
      <w:outlineLvl w:val="9"/></w:pPr></w:style>

    <w:style w:type="paragraph" w:styleId="BlockText"><w:name w:val="Block Text"/>
      <w:basedOn w:val="BodyText"/><w:qFormat/><w:pPr><w:pBdr>
      <w:left w:val="single" w:sz="18" w:space="8" w:color="1F3A5F"/></w:pBdr>
      <w:shd w:val="clear" w:color="auto" w:fill="EEF2F7"/><w:ind w:left="227"/></w:pPr>
      </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SourceCode">
      <w:name w:val="Source Code"/><w:basedOn w:val="Normal"/><w:link w:val="VerbatimChar"/>
      <w:pPr><w:spacing w:after="120" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="VerbatimChar">
      <w:name w:val="Verbatim Char"/><w:link w:val="SourceCode"/><w:rPr>
      <w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="18"/>
      <w:szCs w:val="18"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>
      <w:color w:val="1F3A5F"/><w:u w:val="single"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="FootnoteReference">
      <w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
      </w:style>
    <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>
      <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="20" w:line="240" w:lineRule="auto"/>
      </w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>

    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/>
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/>
      <w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>
      <w:b/><w:color w:val="1F3A5F"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableCaption">
      <w:name w:val="Table Caption"/><w:basedOn w:val="Caption"/><w:qFormat/><w:pPr>
      <w:keepNext/><w:spacing w:before="180" w:after="80"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="ImageCaption">
      <w:name w:val="Image Caption"/><w:basedOn w:val="Caption"/><w:qFormat/><w:pPr>
      <w:spacing w:after="240"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Figure"><w:name w:val="Figure"/>
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>
      <w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CaptionedFigure">
      <w:name w:val="Captioned Figure"/><w:basedOn w:val="Figure"/><w:qFormat/><w:pPr>
      <w:keepNext/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>
      <w:basedOn w:val="Normal"/><w:pPr><w:pBdr>
      <w:top w:val="single" w:sz="4" w:space="4" w:color="A6A6A6"/></w:pBdr><w:tabs>
      <w:tab w:val="right" w:pos="9638"/></w:tabs>
      <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>
      <w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>

    <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>
      <w:basedOn w:val="TableNormal"/><w:qFormat/><w:pPr>
      <w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>
      <w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr><w:tblPr><w:tblBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders>
      <w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="71" w:type="dxa"/>
      <w:bottom w:w="28" w:type="dxa"/><w:right w:w="71" w:type="dxa"/></w:tblCellMar></w:tblPr>
      <w:trPr><w:cantSplit/></w:trPr>
    <w:tblStylePr w:type="firstRow"><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/>
      <w:color w:val="1F3A5F"/></w:rPr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tcPr>
      <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>
      </w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E4EAF2"/>
      <w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>
    </w:styles>
    """
}
