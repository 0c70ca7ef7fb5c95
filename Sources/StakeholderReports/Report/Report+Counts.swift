import StakeholderModel

/// Numbers with their nouns, as sentences need them.
extension Report {
  func number(_ count: Int) -> String { count.grouped(in: language) }

  func parties(_ count: Int) -> String {
    count == 1
      ? say("one stakeholder", "une partie prenante")
      : say("\(number(count)) stakeholders", "\(number(count)) parties prenantes")
  }

  func organs(_ count: Int) -> String {
    count == 1
      ? say("one coordination body", "un organe de coordination")
      : say("\(number(count)) coordination bodies", "\(number(count)) organes de coordination")
  }

  func links(_ count: Int) -> String {
    count == 1
      ? say("one tie between them", "un lien entre elles")
      : say("\(number(count)) ties between them", "\(number(count)) liens entre elles")
  }

  func flows(_ count: Int) -> String {
    count == 1
      ? say("one funding flow", "un flux de financement")
      : say("\(number(count)) funding flows", "\(number(count)) flux de financement")
  }

  func activities(_ count: Int) -> String {
    count == 1
      ? say("one activity", "une activité")
      : say("\(number(count)) activities", "\(number(count)) activités")
  }

  func places(_ count: Int) -> String {
    count == 1
      ? say("one place", "un territoire")
      : say("\(number(count)) places", "\(number(count)) territoires")
  }

  func sectors(_ count: Int) -> String {
    count == 1
      ? say("one sector", "un secteur")
      : say("\(number(count)) sectors", "\(number(count)) secteurs")
  }

  func engagements(_ count: Int) -> String {
    count == 1
      ? say("one engagement of technical assistance", "une mission d’assistance technique")
      : say(
        "\(number(count)) engagements of technical assistance",
        "\(number(count)) missions d’assistance technique")
  }

  func stages(_ count: Int) -> String {
    count == 1
      ? say("one stage", "une étape") : say("\(number(count)) stages", "\(number(count)) étapes")
  }

  func measures(_ count: Int) -> String {
    count == 1
      ? say("one measure", "une mesure")
      : say("\(number(count)) measures", "\(number(count)) mesures")
  }
}
