resource "aws_ecr_repository" "platform" {
  name                 = var.repository_name
  image_tag_mutability = "IMMUTABLE"
}

resource "aws_s3_bucket" "evidence" {
  bucket = var.evidence_bucket
}
