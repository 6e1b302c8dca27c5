"""Model of boto3.session: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/session.html"""

from boto3 import Session
