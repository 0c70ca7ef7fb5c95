import Foundation
import StakeholderModel

/// A small map of an invented country, in one language: what a map looks like when it is filled in.
enum WorkedExample {
  static func map(in language: Language) -> StakeholderMap {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    for table in TableReader.order {
      guard let text = tables[table.name]?(language) else { continue }
      var csv = CSVReader(Data(text.utf8), file: "\(table.name).csv")
      TableReader(table: table, source: .file(csv.file)).read(csv.records(), into: &reading)
    }
    precondition(
      reading.allDiagnostics().allSatisfy { $0.severity == .note },
      "The worked example must be without faults: \(reading.allDiagnostics())")
    var map = reading.map
    map.settings = MapSettings.new(in: language)
    map.settings.title = title(language)
    map.settings.date = PartialDate("2024-12")
    map.settings.caveats[language] = caveat(language)
    return map
  }

  private static let title = LocalizedText(
    en: "Nutrition coordination in Exampleland", fr: "La coordination de la nutrition en Exemplie")

  private static let caveat = LocalizedText(
    en: "An invented country: nothing here says anything about a real one.",
    fr: "Pays inventé : rien de ce qui suit ne dit quoi que ce soit d’un pays réel.")

  /// The first four rows of each table refer to one another only: a new workbook shows them.
  private static let tables: [String: LocalizedText] = [
    "stakeholders": LocalizedText(
      en: """
        id,name,acronym,kind,group,level,rank,parent,sectors,functions,status,complete,sources,confidence
        moh,Ministry of Health,MoH,ministry,government,national,3,,health|nutrition,,active,,e1#page 2,confirmed
        hcn,High Council for Nutrition,HCN,coordination-body,,national,,,nutrition,coordination,active,members|lines,e1#page 3,confirmed
        donor,Exampleland’s largest donor,,donor,donors,national,,,nutrition,,active,,e3,reported
        twg,Technical Working Group on Nutrition,TWG,coordination-body,,national,,,nutrition,coordination,active,members|lines,e2,reported
        pm,Office of the Prime Minister,PMO,head-of-government,government,national,2,,,,active,,e1#page 2,confirmed
        agri,Ministry of Agriculture,MoA,ministry,government,national,3,,agriculture|food-security,,active,,e1#page 2,confirmed
        north,Northern Region Nutrition Committee,,coordination-body,,region,,,nutrition,coordination,active,,e2,reported
        un,United Nations agency for children,,un-agency,united-nations,national,,,nutrition|health,,active,,e2,reported
        alliance,Civil Society Alliance for Nutrition,,civil-society-alliance,civil-society,national,,,nutrition,,active,,e2,reported
        """,
      fr: """
        id,name,acronym,kind,group,level,rank,parent,sectors,functions,status,complete,sources,confidence
        msp,Ministère de la Santé publique,MSP,ministry,government,national,3,,health|nutrition,,active,,e1#page 2,confirmed
        hcn,Haut Conseil de la nutrition,HCN,coordination-body,,national,,,nutrition,coordination,active,members|lines,e1#page 3,confirmed
        bailleur,Principal bailleur de l’Exemplie,,donor,donors,national,,,nutrition,,active,,e3,reported
        gtn,Groupe technique de la nutrition,GTN,coordination-body,,national,,,nutrition,coordination,active,members|lines,e2,reported
        pm,Bureau du Premier ministre,BPM,head-of-government,government,national,2,,,,active,,e1#page 2,confirmed
        agri,Ministère de l’Agriculture,MINAGRI,ministry,government,national,3,,agriculture|food-security,,active,,e1#page 2,confirmed
        nord,Comité de nutrition de la région Nord,,coordination-body,,region,,,nutrition,coordination,active,,e2,reported
        onu,Agence des Nations Unies pour l’enfance,,un-agency,united-nations,national,,,nutrition|health,,active,,e2,reported
        alliance,Alliance de la société civile pour la nutrition,,civil-society-alliance,civil-society,national,,,nutrition,,active,,e2,reported
        """),
    "ties": LocalizedText(
      en: """
        from,to,relation,start,amount,currency,flow,sources,confidence
        moh,hcn,chairs,2019,,,,e1#page 3,confirmed
        hcn,moh,hosted-by,2019,,,,e1#page 3,confirmed
        donor,moh,funds,2024,1200000,USD,disbursement,e3#table 1,reported
        twg,hcn,reports-to,,,,,e2,reported
        donor,alliance,funds,2024,250000,USD,commitment,e3#table 1,reported
        hcn,pm,convened-by,2019,,,,e1#page 3,confirmed
        agri,hcn,member-of,2019,,,,e1#page 3,confirmed
        moh,twg,chairs,,,,,e2,reported
        un,twg,member-of,,,,,e2,reported
        alliance,twg,member-of,,,,,e2,reported
        agri,twg,member-of,,,,,e2,reported
        un,moh,assists,,,,,e2,reported
        """,
      fr: """
        from,to,relation,start,amount,currency,flow,sources,confidence
        msp,hcn,chairs,2019,,,,e1#page 3,confirmed
        hcn,msp,hosted-by,2019,,,,e1#page 3,confirmed
        bailleur,msp,funds,2024,1200000,USD,disbursement,e3#tableau 1,reported
        gtn,hcn,reports-to,,,,,e2,reported
        bailleur,alliance,funds,2024,250000,USD,commitment,e3#tableau 1,reported
        hcn,pm,convened-by,2019,,,,e1#page 3,confirmed
        agri,hcn,member-of,2019,,,,e1#page 3,confirmed
        msp,gtn,chairs,,,,,e2,reported
        onu,gtn,member-of,,,,,e2,reported
        alliance,gtn,member-of,,,,,e2,reported
        agri,gtn,member-of,,,,,e2,reported
        onu,msp,assists,,,,,e2,reported
        """),
    "meetings": LocalizedText(
      en: """
        body,period,planned,held,sources
        hcn,2023,4,2,e1#page 5
        hcn,2024,4,1,e1#page 5
        twg,2024,12,11,e2
        """,
      fr: """
        body,period,planned,held,sources
        hcn,2023,4,2,e1#page 5
        hcn,2024,4,1,e1#page 5
        gtn,2024,12,11,e2
        """),
    "instruments": LocalizedText(
      en: """
        id,title,kind,date,responsible,sources
        decree,Decree that sets up the High Council,decree,2019-05,,e1#page 3
        plan,National Nutrition Plan 2023–2027,plan,2023-06,moh,e1#page 4
        """,
      fr: """
        id,title,kind,date,responsible,sources
        decret,Décret portant création du Haut Conseil,décret,2019-05,,e1#page 3
        plan,Plan national de nutrition 2023-2027,plan,2023-06,msp,e1#page 4
        """),
    "areas": LocalizedText(
      en: """
        id,name,level,parent
        exampleland,Exampleland,national,
        north-region,Northern Region,region,exampleland
        south-region,Southern Region,region,exampleland
        """,
      fr: """
        id,name,level,parent
        exemplie,Exemplie,national,
        region-nord,Région Nord,region,exemplie
        region-sud,Région Sud,region,exemplie
        """),
    "activities": LocalizedText(
      en: """
        stakeholder,action,sector,area,start,reached,targeted,sources
        moh,Vitamin A campaign,nutrition,north-region,2024,42000,50000,e1#page 6
        moh,Vitamin A campaign,nutrition,south-region,2024,61000,60000,e1#page 6
        donor,Support to health centres,health,north-region,2024,,,e3
        twg,Mapping of partners,nutrition,exampleland,2024,,,e2
        alliance,Cooking demonstrations,nutrition,south-region,2024,3000,,e2
        un,Screening for malnutrition,nutrition,north-region,2024,18000,20000,e2
        """,
      fr: """
        stakeholder,action,sector,area,start,reached,targeted,sources
        msp,Campagne de vitamine A,nutrition,region-nord,2024,42000,50000,e1#page 6
        msp,Campagne de vitamine A,nutrition,region-sud,2024,61000,60000,e1#page 6
        bailleur,Appui aux centres de santé,health,region-nord,2024,,,e3
        gtn,Recensement des intervenants,nutrition,exemplie,2024,,,e2
        alliance,Démonstrations culinaires,nutrition,region-sud,2024,3000,,e2
        onu,Dépistage de la malnutrition,nutrition,region-nord,2024,18000,20000,e2
        """),
    "engagements": LocalizedText(
      en: """
        id,provider,recipient,requested_by,funder,purpose,start,end,sources
        budget-2024,donor,twg,moh,donor,technical-input,2024-03,2024-06,e2
        """,
      fr: """
        id,provider,recipient,requested_by,funder,purpose,start,end,sources
        budget-2024,bailleur,gtn,msp,bailleur,technical-input,2024-03,2024-06,e2
        """),
    "sources": LocalizedText(
      en: """
        id,title,author,date,kind
        e1,Decree and minutes of the High Council for Nutrition,Ministry of Health,2024,minutes
        e2,Interview with the chair of the working group,,2024-11-12,interview
        e3,Survey of partners’ budgets,,2024-10,survey
        """,
      fr: """
        id,title,author,date,kind
        e1,Décret et comptes rendus du Haut Conseil de la nutrition,Ministère de la Santé publique,2024,compte rendu
        e2,Entretien avec le président du groupe technique,,2024-11-12,entretien
        e3,Enquête sur les budgets des partenaires,,2024-10,enquête
        """),
  ]
}

extension MapSettings {
  /// Of a map that somebody begins in a language.
  static func new(in language: Language) -> MapSettings {
    var settings = MapSettings()
    settings.languages = [language]
    return settings
  }
}
