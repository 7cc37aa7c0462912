import Yams

/// Turns the nodes of Yams into values that know their places, and refuses tags.
struct YAMLConversion {
  let path: String
  let firstLine: Int
  let log: FaultLog

  /// Converts a node and all below it.
  ///
  /// - Parameter node: a node with its mark.
  /// - Returns: the value; a key that is not text is logged and left out.
  func value(of node: Node) -> YAMLValue {
    let location = location(of: node.mark)
    switch node {
    case .scalar(let scalar):
      refuseTag(node, usual: .str, at: location)
      let isQuoted = scalar.style != .plain && scalar.style != .any
      let isNone = !isQuoted && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return YAMLValue(
        content: isNone ? .none : .scalar(scalar.string, isQuoted: isQuoted), location: location)
    case .sequence(let sequence):
      refuseTag(node, usual: .seq, at: location)
      return YAMLValue(content: .list(sequence.map(value)), location: location)
    case .mapping(let mapping):
      refuseTag(node, usual: .map, at: location)
      return YAMLValue(content: .map(mapping.compactMap(entry)), location: location)
    case .alias:
      // Yams makes this case only when it is asked to keep aliases, which nobody does here.
      log.record(YAMLProblem.alias(sign: "*"), at: location)
      return YAMLValue(content: .none, location: location)
    }
  }

  private func entry(key: Node, value: Node) -> YAMLValue.Entry? {
    let name = self.value(of: key)
    guard case .scalar(let text, _) = name.content else {
      log.record(YAMLProblem.keyIsNotText, at: name.location)
      return nil
    }
    return YAMLValue.Entry(key: text, location: name.location, value: self.value(of: value))
  }

  private func refuseTag(_ node: Node, usual: Tag.Name, at location: Location) {
    let tag = node.tag.description
    guard tag != usual.rawValue else { return }
    log.record(
      YAMLProblem.tag(tag.replacing("tag:yaml.org,2002:", with: "!!")), at: location)
  }

  private func location(of mark: Mark?) -> Location {
    Location(path: path, line: mark.map { $0.line + firstLine - 1 }, column: mark?.column)
  }
}
