import Foundation
import StakeholderModel
import ZipArchives

/// The document whose looks a report in Word takes: A4, one sober colour, tables with thin rules and a
/// heading that is repeated on each page, page numbers. It is written anew each time, with the language
/// that a spelling checker is to use and the title for the foot of the page.
///
/// The names of the styles are those that pandoc looks for.
struct WordReference {
  let language: Language
  let title: String

  /// The width and height of the text on a page, in points.
  static let textArea = (width: 481.9, height: 666.0)

  func write(to location: URL) throws {
    try ZipWriter.write(
      [
        ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.relationships),
        ("word/document.xml", Self.document),
        ("word/_rels/document.xml.rels", Self.documentRelationships),
        ("word/styles.xml", WordStyles.text(tag: language.regionalTag)),
        ("word/footer1.xml", footer),
      ].map { ($0.0, Data($0.1.utf8)) }, to: location)
  }

  private var footer: String {
    let title = title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return Self.footerTemplate.replacing("FOOTER_TEXT", with: title)
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
    <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
    <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
    </Types>
    """

  private static let relationships = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
    </Relationships>
    """

  private static let document = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <w:body>
    <w:p/>
    <w:sectPr>
    <w:footerReference w:type="default" r:id="rId2"/>
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="624" w:gutter="0"/>
    </w:sectPr>
    </w:body>
    </w:document>
    """

  private static let documentRelationships = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
    </Relationships>
    """

  private static let footerTemplate = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:p>
    <w:pPr><w:pStyle w:val="Footer"/></w:pPr>
    <w:r><w:t>FOOTER_TEXT</w:t></w:r>
    <w:r><w:tab/></w:r>
    <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>
    <w:r><w:t xml:space="preserve"> / </w:t></w:r>
    <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>
    </w:p>
    </w:ftr>
    """
}

extension Language {
  /// The tag with a region, which word processors ask for.
  var regionalTag: String {
    switch self {
    case .french: "fr-FR"
    case .english: "en-GB"
    default: rawValue
    }
  }
}
