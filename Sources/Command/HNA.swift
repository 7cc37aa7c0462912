@main struct HNA { static func main() {} }
