variable "repository_name" {
  type    = string
  default = "fraud-platform-dev-full"
}

variable "evidence_bucket" {
  type    = string
  default = "fraud-platform-dev-full-evidence"
}
