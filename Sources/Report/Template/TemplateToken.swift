import Notation

/// A piece of a template, before tags are put together with what they enclose.
enum TemplateToken: Sendable {
  case words(String, Location)
  case space
  case indentation(Int)
  case lineEnd
  case blankLine
  case tag(Tag)
  case headingStart(level: Int, key: String, Location)
  case headingEnd
  case definitionStart(key: String, term: String, Location)
  case definitionEnd
}
