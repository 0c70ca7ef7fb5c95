/// Every threshold that the analyses use, with where its default comes from. A user's file overrides
/// any of them.
public struct Norms: Codable, Hashable, Sendable {
  public var overlap = Overlap()
  public var representation = Representation()
  public var functioning = Functioning()
  public var coordination = Coordination()
  public var vertical = Vertical()
  public var accountability = Accountability()
  public var field = Field()
  public var money = Finance()
  /// Rules that are not to be asked, by code.
  public var switchedOff: Set<String> = []

  public init() {}

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    overlap = try container.decodeIfPresent(Overlap.self, forKey: .overlap) ?? Overlap()
    representation =
      try container.decodeIfPresent(Representation.self, forKey: .representation)
      ?? Representation()
    functioning =
      try container.decodeIfPresent(Functioning.self, forKey: .functioning) ?? Functioning()
    coordination =
      try container.decodeIfPresent(Coordination.self, forKey: .coordination) ?? Coordination()
    money = try container.decodeIfPresent(Finance.self, forKey: .money) ?? Finance()
    vertical = try container.decodeIfPresent(Vertical.self, forKey: .vertical) ?? Vertical()
    accountability =
      try container.decodeIfPresent(Accountability.self, forKey: .accountability)
      ?? Accountability()
    field = try container.decodeIfPresent(Field.self, forKey: .field) ?? Field()
    switchedOff = try container.decodeIfPresent(Set<String>.self, forKey: .switchedOff) ?? []
  }

  /// When two bodies count as doing the same.
  public struct Overlap: Codable, Hashable, Sendable {
    /// Jaccard of the seats from which membership counts as the same: half of all seats. For bodies no
    /// threshold is published that we know of; of clusters found again in resampled data, R's fpc calls
    /// those dissolved that reach no more than one half (Hennig 2008, doi:10.1016/j.jmva.2007.07.002).
    public var sameMembers = 0.5
    /// Overlap coefficient from which one body's members count as contained in the other's: all but
    /// one in five, and with four members or fewer all. For bodies no threshold is published that we know
    /// of; programs that merge overlapping sets of genes begin between 0.75 (GeneTonic) and 0.8
    /// (MAGeCKFlute).
    public var containedMembers = 0.8
    /// Similarity of mandates, or of functions, from which they count as the same: half of what the
    /// two are charged with, weighted by rarity. Our own convention; no published one is known to us.
    public var sameMandate = 0.5
    /// Share of the narrower body's sectors that the wider one covers, from which the field counts
    /// as the same: all of them, which is the definition of lying in it. Our own convention.
    public var sameField = 1.0
    /// Significance of a shared membership: Fisher's usual 5 %, as in R's backbone (`sdsm`,
    /// `fixedrow`). The q-values correct for the number of pairs.
    public var alpha = 0.05
    /// From how many bodies the degree sequence model is fitted: with fewer, a body's number of seats says
    /// little. Our own convention: Neal et al. (2021, doi:10.1038/s41598-021-03238-3) name no minimum.
    public var fewestForModel = 10

    public init() {}

    public init(from decoder: any Decoder) throws {
      let defaults = Overlap()
      let container = try decoder.container(keyedBy: CodingKeys.self)
      func value(_ key: CodingKeys, _ fallback: Double) throws -> Double {
        try container.decodeIfPresent(Double.self, forKey: key) ?? fallback
      }
      sameMembers = try value(.sameMembers, defaults.sameMembers)
      containedMembers = try value(.containedMembers, defaults.containedMembers)
      sameMandate = try value(.sameMandate, defaults.sameMandate)
      sameField = try value(.sameField, defaults.sameField)
      alpha = try value(.alpha, defaults.alpha)
      fewestForModel =
        try container.decodeIfPresent(Int.self, forKey: .fewestForModel) ?? defaults.fewestForModel
    }
  }

  /// Who should sit in a multi-stakeholder body.
  public struct Representation: Codable, Hashable, Sendable {
    /// Government and the four constituencies of the SUN networks, and the academic world: the
    /// kinds of party that the SUN Movement's case study of Mali (March 2023, introduction and
    /// "Réseaux SUN actifs") names for a multi-stakeholder platform.
    public var expectedGroups = [
      "government", "united-nations", "donors", "civil-society", "business", "academia",
    ]
    /// From how many different groups a body counts as multi-stakeholder: more than one, the least that
    /// the word allows. Partnerships2030 (GIZ) asks for three of the public sector, civil society, business
    /// and academia, and says that no definition is agreed.
    public var fewestGroups = 2
    /// Up to which share of the seats one group may hold: three of five. Our own convention; no published
    /// one is known to us.
    public var mostOfOneGroup = 0.6

    public init() {}

    public init(from decoder: any Decoder) throws {
      let defaults = Representation()
      let container = try decoder.container(keyedBy: CodingKeys.self)
      expectedGroups =
        try container.decodeIfPresent([String].self, forKey: .expectedGroups)
        ?? defaults.expectedGroups
      fewestGroups =
        try container.decodeIfPresent(Int.self, forKey: .fewestGroups) ?? defaults.fewestGroups
      mostOfOneGroup =
        try container.decodeIfPresent(Double.self, forKey: .mostOfOneGroup)
        ?? defaults.mostOfOneGroup
    }
  }

  /// When a body counts as working.
  public struct Functioning: Codable, Hashable, Sendable {
    /// Share of the planned meetings from which a body keeps to its calendar: three of four quarterly
    /// ones. Our own convention, for lack of a published one.
    public var heldOfPlanned = 0.75
    /// After how many months without a meeting, before the date of the map, a body has not met for long: a
    /// year. Our own convention; no published one is known to us.
    public var monthsWithoutMeeting = 12
    /// How many meetings a year are the fewest that are enough: one. Our own convention; sources differ: a
    /// quarterly rhythm is what the National Nutrition Council of the Philippines asks of local nutrition
    /// committees.
    public var fewestMeetings = 1
    /// Up to which share of its scale, from the low end, a mark is weak: a quarter, which is 1 and 2 of five
    /// marks, 1 of three or four. Our own convention; no published one is known to us.
    public var weakScore = 0.25

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let defaults = Functioning()
      heldOfPlanned =
        try container.decodeIfPresent(Double.self, forKey: .heldOfPlanned)
        ?? defaults.heldOfPlanned
      monthsWithoutMeeting =
        try container.decodeIfPresent(Int.self, forKey: .monthsWithoutMeeting)
        ?? defaults.monthsWithoutMeeting
      fewestMeetings =
        try container.decodeIfPresent(Int.self, forKey: .fewestMeetings) ?? defaults.fewestMeetings
      weakScore =
        try container.decodeIfPresent(Double.self, forKey: .weakScore) ?? defaults.weakScore
    }
  }

  /// How levels hang together.
  public struct Vertical: Codable, Hashable, Sendable {
    /// How many bodies one superior can follow: six, since no superior can supervise directly more than
    /// five or at most six subordinates whose work interlocks (Urwick 1956, The Manager’s Span of Control,
    /// Harvard Business Review 34(3)). He speaks of persons; for bodies no published figure is known to us.
    public var mostSupervised = 6

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      mostSupervised =
        try container.decodeIfPresent(Int.self, forKey: .mostSupervised)
        ?? Vertical().mostSupervised
    }
  }

  /// When accounts count as given.
  public struct Accountability: Codable, Hashable, Sendable {
    /// How many months an assessment may be old at the date of the map: two years. Our own convention; no
    /// published one is known to us.
    public var assessmentMonths = 24

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      assessmentMonths =
        try container.decodeIfPresent(Int.self, forKey: .assessmentMonths)
        ?? Accountability().assessmentMonths
    }
  }

  /// When many work in one place.
  public struct Field: Codable, Hashable, Sendable {
    /// From how many efforts at one time in one sector of one place the cell counts as crowded: more than three, the
    /// most donors that the European Union's code of conduct on the division of labour (COM(2007) 72)
    /// wants active in one sector of a country. It speaks of donors; for parties in a district no
    /// published figure is known to us.
    public var crowdedFrom = 4
    /// How many times as many people as in the middle one of the places there may be for each party at work
    /// in a place: three. Our own convention; no published one is known to us.
    public var mostPeoplePerParty = 3.0
    /// From how many places on people per party are compared: three, the fewest that have a middle one. Our own
    /// convention.
    public var fewestPlaces = 3

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let defaults = Field()
      crowdedFrom =
        try container.decodeIfPresent(Int.self, forKey: .crowdedFrom) ?? defaults.crowdedFrom
      mostPeoplePerParty =
        try container.decodeIfPresent(Double.self, forKey: .mostPeoplePerParty)
        ?? defaults.mostPeoplePerParty
      fewestPlaces =
        try container.decodeIfPresent(Int.self, forKey: .fewestPlaces) ?? defaults.fewestPlaces
    }
  }

  /// When sitting together becomes too much, or hangs on too few.
  public struct Coordination: Codable, Hashable, Sendable {
    /// In how many bodies one party may sit: nine bodies that meet each quarter take a meeting every ten
    /// days; half of that is the bound. Our own convention; no published one is known to us.
    public var mostBodies = 5
    /// How many parties are the fewest that make a side of a network: two, since who is joined to one other
    /// only is no side. Our own convention; no published one is known to us.
    public var fewestCutOff = 2
    /// How many key players are few: three, since whoever must think of more has no short list to watch. Our own
    /// convention; no published one is known to us.
    public var keyPlayers = 3
    /// Which share of the pairs of parties should still reach each other without the key players: half, the
    /// least that is not fewer than are lost. Our own convention; Borgatti (2006,
    /// doi:10.1007/s10588-006-7084-x) measures it and names no bound.
    public var leastConnected = 0.5
    /// How many parties are the fewest whose network is judged by its key players: ten; of fewer, three are a
    /// third or more. Our own convention; no published one is known to us.
    public var fewestInNetwork = 10

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let defaults = Coordination()
      mostBodies =
        try container.decodeIfPresent(Int.self, forKey: .mostBodies) ?? defaults.mostBodies
      fewestCutOff =
        try container.decodeIfPresent(Int.self, forKey: .fewestCutOff) ?? defaults.fewestCutOff
      keyPlayers =
        try container.decodeIfPresent(Int.self, forKey: .keyPlayers) ?? defaults.keyPlayers
      leastConnected =
        try container.decodeIfPresent(Double.self, forKey: .leastConnected)
        ?? defaults.leastConnected
      fewestInNetwork =
        try container.decodeIfPresent(Int.self, forKey: .fewestInNetwork)
        ?? defaults.fewestInNetwork
    }
  }

  /// When amounts of money do not fit.
  public struct Finance: Codable, Hashable, Sendable {
    /// By which factor the rate of an amount and its equivalent may differ from the usual one of the map:
    /// rates of exchange move, but seldom double within the years of one map. Our own convention.
    public var rateFactor = 2.0
    /// How many months before its end funding that nothing follows is a matter of concern: a year, in which
    /// a budget can be prepared. Our own convention; no published one is known to us.
    public var monthsToEnd = 12
    /// Above which Herfindahl–Hirschman index of the funders’ shares funding is concentrated: the United
    /// States Department of Justice and Federal Trade Commission (Horizontal Merger Guidelines 2010, §5.3)
    /// call markets above 2,500 points highly concentrated; their guidelines of 2023 put it at 1,800. They
    /// speak of markets; with two or three funders the index is always above it.
    public var mostConcentrated = 0.25
    /// After how many months a commitment should have led to a disbursement: two years of a budget. Our own
    /// convention; no published one is known to us.
    public var monthsToDisburse = 24
    /// How many months may lie between an amount and the rate of exchange that converts it: a year, as the
    /// yearly averages of international sources allow. Our own convention; no published one is known to us.
    public var monthsToRate = 12
    /// From which share of its cost a plan counts as funded: all of it, which is what funded in full means.
    public var planCovered = 1.0
    /// Which share of the money may pass off budget: half. Our own convention. The Paris Declaration (2005,
    /// indicator 3) wants at least 85 % of the aid for the government sector on the budget; it leaves out
    /// what goes to others, which a map counts too.
    public var mostOffBudget = 0.5
    /// Which share of the money the country's own government should give: a tenth. Our own convention; no
    /// published one is known to us. The 15 % of Abuja (2001) are a share of the state budget, not of this.
    public var leastNational = 0.1

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let defaults = Finance()
      rateFactor =
        try container.decodeIfPresent(Double.self, forKey: .rateFactor) ?? defaults.rateFactor
      monthsToEnd =
        try container.decodeIfPresent(Int.self, forKey: .monthsToEnd) ?? defaults.monthsToEnd
      mostConcentrated =
        try container.decodeIfPresent(Double.self, forKey: .mostConcentrated)
        ?? defaults.mostConcentrated
      monthsToDisburse =
        try container.decodeIfPresent(Int.self, forKey: .monthsToDisburse)
        ?? defaults.monthsToDisburse
      monthsToRate =
        try container.decodeIfPresent(Int.self, forKey: .monthsToRate) ?? defaults.monthsToRate
      planCovered =
        try container.decodeIfPresent(Double.self, forKey: .planCovered) ?? defaults.planCovered
      mostOffBudget =
        try container.decodeIfPresent(Double.self, forKey: .mostOffBudget)
        ?? defaults.mostOffBudget
      leastNational =
        try container.decodeIfPresent(Double.self, forKey: .leastNational)
        ?? defaults.leastNational
    }
  }
}
