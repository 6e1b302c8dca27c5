"""Model of django.views.generic.base: https://docs.djangoproject.com/en/stable/ref/class-based-views/base/"""

from django.views import View
from django.views.generic import RedirectView, TemplateView
