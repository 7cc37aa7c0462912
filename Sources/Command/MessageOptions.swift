import ArgumentParser

/// The flags of every command about what it says and how.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  @Flag(name: .long, help: "Do not colour messages.")
  var noColor = false

  var console: Console { Console(quiet: quiet, noColor: noColor) }
}
