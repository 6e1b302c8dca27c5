"""Model of django.conf.urls: https://docs.djangoproject.com/en/3.2/ref/urls/#url"""

from django.urls import include
from django.urls import path as url
